// ClassProtocolEntry.swift: emits what a class has of the Swift protocols that it exposes. The type checker makes sure that
// it conforms to them: each entry calls a generic function of the runtime.

struct ProtocolEntries {
    let protocols: [ClassProtocol]
    let items: [ClassItem]
    /// The type, as any code of the file can name it.
    let type: String

    private var all: [(method: String, function: String, subject: String)] {
        protocols.flatMap { shown in shown.slots.map { ($0.method, $0.function, shown.subject(type)) } }
    }

    /// Slots that no special method of the class shares. Where the class has the method itself, that one counts.
    var slots: [ListElement] {
        let own = items.methods.compactMap(\.slot?.number)
        return all.compactMap { method, function, subject in
            guard let slot = SlotTable.entry(method), !slot.isShared, !own.contains(slot.number) else { return nil }
            let arguments = (0...(slot.shape.argumentCounts?.upperBound ?? 0)).map { "$\($0)" }.joined(separator: ", ")
            return .expression(
                "unsafe \(RuntimeSymbols.slot)(\(slot.number), \(slot.shape.label): "
                    + "{ unsafe \(function)(\(subject), \(arguments)) })")
        }
    }

    /// What is tried in shared slots after the class's own methods: the slot, and the call.
    var calls: [(slot: SlotTable.Entry, call: String)] {
        all.compactMap { method, function, subject in
            guard let slot = SlotTable.entry(method), slot.isShared else { return nil }
            let more = slot.number == SlotTable.comparison ? ", operation" : slot.shape.takesModulus ? ", modulus" : ""
            return (slot, "unsafe \(function)(\(subject), left, right\(more))")
        }
    }

    var methods: [ListElement] {
        let own = items.methods.map(\.pythonName.text)
        return protocols.flatMap(\.methods).filter { !own.contains($0.name) }.map { name, function in
            .expression("unsafe \(RuntimeSymbols.method).\(function) { unsafe \(function)(\(type).self, $0, $1, $2) }")
        }
    }

    var constants: [ListElement] {
        guard protocols.contains(.matchArguments) else { return [] }
        let names = items.matchedNames.map(\.swiftLiteral).joined(separator: ", ")
        return [.expression("\(RuntimeSymbols.matchArguments)([\(names)])")]
    }
}

extension [ClassItem] {
    /// The attributes that a pattern takes by position: those of stored properties, in order.
    var matchedNames: [String] {
        flat.compactMap { item in
            guard case .property(let property) = item, !property.isStatic, property.isStored else { return nil }
            return property.pythonName.text
        }
    }
}
