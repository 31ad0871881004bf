// ClassDefinition.swift: emits all that a class is made of, whatever its objects are.

struct ClassDefinition {
    let pythonName: String
    /// The Python names of the classes around it.
    let outer: [String]
    let documentation: String
    let options: [String]
    let initializer: [String]
    let items: [ClassItem]
    let protocols: [ClassProtocol]
    /// The type, as any code of the file can name it.
    let type: String
    /// Whether objects hold instances that Swift may hold, too.
    var isReference = false
    /// Whether it extends another exposed class, whose slots come after its own.
    var isDerived = false
    /// What no member and no protocol stands for.
    var moreMethods: [ListElement] = []
    var moreSlots: [ListElement] = []
    /// A call on the definition.
    var suffix = ""

    /// - Parameter kind: `static`, or `class` where others may override it.
    func declaration(_ access: String, _ kind: String = "static") -> String {
        let name = RuntimeSymbols.classDefinition
        let definition = RuntimeSymbols.classDefinitionType
        return """
            \(access)nonisolated \(kind) var \(name): \(definition) {
                    unsafe \(definition)(
                        \(arguments.map { $0.joined(separator: "\n            ") }.joined(separator: ",\n            ")))\(suffix)\(registration)
                }
            """
    }

    private var registration: String {
        let bases = protocols.compactMap(\.abstractBase).map(\.swiftLiteral)
        return bases.isEmpty ? "" : ".\(RuntimeSymbols.registered)([\(bases.joined(separator: ", "))])"
    }

    private var arguments: [[String]] {
        let shown = ProtocolEntries(protocols: protocols, items: items, type: type)
        let lists = ClassLists(
            items: items, name: type, moreMethods: shown.methods + moreMethods, moreConstants: shown.constants)
        let slots =
            SlotEntry.elements(items, type: type, more: shown.calls, isDerived: isDerived) + shown.slots + moreSlots
        return [
            [pythonName.swiftLiteral],
            ["qualifiedName: " + (outer + [pythonName]).joined(separator: ".").swiftLiteral],
            [documentation.swiftLiteral],
            ["[\(options.map { "." + $0 }.joined(separator: ", "))]"],
            life,
            initializer,
            ListText.labelled("methods: ", lists.methods),
            ListText.labelled("properties: ", lists.properties),
            ListText.labelled("slots: ", ListText.lines(slots, of: RuntimeSymbols.slot)),
            ListText.labelled("constants: ", lists.constants),
            ListText.labelled("types: ", lists.types),
        ]
    }

    private var life: [String] {
        let clear = "    clear: { unsafe \(RuntimeSymbols.clear)(\(type).self, $0) }"
        return [
            "\(RuntimeSymbols.life)(",
            "    deallocate: { unsafe \(RuntimeSymbols.deallocate)(\(type).self, $0) },",
            "    traverse: { unsafe \(RuntimeSymbols.traverse)(\(type).self, $0, $1, $2) },",
        ]
            + (isReference
                ? [clear + ",", "    finalize: { unsafe \(RuntimeSymbols.finalize)(\(type).self, $0) })"]
                : [clear + ")"])
    }
}
