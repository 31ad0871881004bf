// ListText.swift: an array expression whose elements may stand under `#if`.

indirect enum ListElement {
    case expression(String)
    case conditional([(condition: String, elements: [ListElement])])
}

enum ListText {
    /// An array literal, as long as no element is under `#if`, which array literals do not allow.
    static func lines(_ elements: [ListElement], of type: String) -> [String] {
        let expressions = elements.compactMap { if case .expression(let text) = $0 { text } else { nil } }
        if expressions.count < elements.count { return closure(elements, of: type) }
        return expressions.isEmpty ? ["[]"] : ["["] + expressions.map { "    \($0)," } + ["]"]
    }

    /// With an argument's label before.
    static func labelled(_ label: String, _ lines: [String]) -> [String] {
        [label + (lines.first ?? "[]")] + lines.dropFirst()
    }

    /// Where no condition holds, nothing is appended: the reservation saves the user a warning about the `var`.
    private static func closure(_ elements: [ListElement], of type: String) -> [String] {
        let list = "    var list: [\(type)] = []"
        let reservation = "    list.reserveCapacity(\(elements.count))"
        return ["{", list, reservation] + statements(elements) + ["    return list", "}()"]
    }

    private static func statements(_ elements: [ListElement]) -> [String] {
        elements.flatMap { element in
            switch element {
            case .expression(let text): ["    list.append(\(text))"]
            case .conditional(let clauses):
                clauses.flatMap { ["    \($0.condition)"] + statements($0.elements) } + ["    #endif"]
            }
        }
    }
}
