// SharedSlot.swift: emits a slot that several special methods fill together: all comparisons, `+` with either operand first,
// setting and deleting.

/// One of the methods, and the `#if` that it is under.
struct SharedMethod {
    let method: MethodModel
    let slot: SlotTable.Entry
    let condition: String?

    /// Lines of which the compiler sees those of the methods that there are.
    func guarded(_ lines: [String]) -> [String] {
        condition.map { ["#if \($0)"] + lines + ["#endif"] } ?? lines
    }
}

enum SharedSlot {
    static func elements(
        _ items: [ClassItem], type: String, more: [(slot: SlotTable.Entry, call: String)], isDerived: Bool
    ) -> [ListElement] {
        let methods = items.conditioned.compactMap { condition, method -> SharedMethod? in
            guard let slot = method.slot, slot.isShared else { return nil }
            return SharedMethod(method: method, slot: slot, condition: condition)
        }
        let numbers = (methods.map(\.slot) + more.map(\.slot)).map(\.number).reduce(into: [Int]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return numbers.flatMap { number -> [ListElement] in
            let methods = methods.filter { $0.slot.number == number }
            let conditions = methods.compactMap(\.condition)
            let calls = more.filter { $0.slot.number == number }
            guard let slot = methods.first?.slot ?? calls.first?.slot else { return [] }
            let shared = SharedCalls(
                methods: methods, more: calls.map(\.call), type: type, inherits: isDerived ? number : nil)
            let elements = elements(slot, shared)
            // Where there is none of the methods, there is no such slot.
            if conditions.count < methods.count + calls.count { return elements }
            return [.conditional([("#if " + conditions.joined(separator: " || "), elements)])]
        }
    }

    private static func elements(_ slot: SlotTable.Entry, _ calls: SharedCalls) -> [ListElement] {
        let (number, shape) = (slot.number, slot.shape)
        let lines =
            switch shape {
            case .compare: calls.comparison
            case .operation, .operationInPlace: calls.operation("left, right")
            case .powerInPlace: calls.operation("left, right, _")
            case .power: calls.operation("left, right, modulus")
            case .set, .delete: calls.assignment(fallback: RuntimeSymbols.assignmentFallback(number))
            default: calls.attribute
            }
        let body = lines.joined(separator: "\n                ")
        let text = "unsafe \(RuntimeSymbols.slot)(\(number), \(shape.label): \(body))"
        return [.expression(text)] + (number == SlotTable.comparison ? calls.hash : [])
    }
}

extension [ClassItem] {
    /// The methods with the conditions that they are under.
    fileprivate var conditioned: [(condition: String?, method: MethodModel)] {
        flatMap { item -> [(String?, MethodModel)] in
            switch item {
            case .method(let method): return [(nil, method)]
            case .conditional(let clauses):
                var others: [String] = []
                return clauses.flatMap { clause -> [(String?, MethodModel)] in
                    let words = clause.condition.split(separator: " ", maxSplits: 1).map(String.init)
                    let own = words.count == 2 ? ["(\(words[1]))"] : []
                    let condition = (others.map { "!" + $0 } + own).joined(separator: " && ")
                    others += own
                    return clause.items.conditioned.map { inner, method in
                        (inner.map { "\(condition) && (\($0))" } ?? condition, method)
                    }
                }
            case .property, .type, .enumeration: return []
            }
        }
    }
}
