// Signature+Mistakes.swift: wrong calls, in the words in which CPython complains about functions written in Python.

internal import CPython

extension Signature {
    func surplus(_ given: Int, _ places: UnsafeMutableBufferPointer<__PyPointer?>) -> PyError {
        let range = required == positional ? "\(positional)" : "from \(required) to \(positional)"
        let takes = "\(function)() takes \(range) positional argument\(plural(positional, orRange: range)) but"
        let keywordOnly = (positional..<count).count { places[$0] != nil }
        guard keywordOnly > 0 else { return .typeError("\(takes) \(given) \(given == 1 ? "was" : "were") given") }
        return .typeError(
            "\(takes) \(given) positional argument\(plural(given)) "
                + "(and \(keywordOnly) keyword-only argument\(plural(keywordOnly))) were given")
    }

    func missingPositional(_ places: UnsafeMutableBufferPointer<__PyPointer?>) -> PyError {
        missing("positional", (0..<required).filter { places[$0] == nil })
    }

    func missingKeywordOnly(_ places: UnsafeMutableBufferPointer<__PyPointer?>) -> PyError {
        missing("keyword-only", (positional..<count).filter { places[$0] == nil && !hasDefault($0) })
    }

    /// No parameter of that name, or one that cannot be named.
    func unexpected(_ keyword: __PyPointer, among keywords: __PyPointer) throws(PyError) -> PyError {
        var positionalOnlyNames: [String] = []
        let given = try [String].__fromPython(keywords)
        for index in 0..<positionalOnly where given.contains(name(index)) { positionalOnlyNames.append(name(index)) }
        if positionalOnlyNames.isEmpty {
            return .typeError("\(function)() got an unexpected keyword argument '\(try String.__fromPython(keyword))'")
        }
        return .typeError(
            "\(function)() got some positional-only arguments passed as keyword arguments: "
                + "'\(positionalOnlyNames.joined(separator: ", "))'")
    }

    private func missing(_ kind: String, _ indices: [Int]) -> PyError {
        let names = indices.map { "'\(name($0))'" }
        let list =
            switch names.count {
            case 0...1: names.joined()
            case 2: names.joined(separator: " and ")
            default: names.dropLast().joined(separator: ", ") + ", and \(names[names.count - 1])"
            }
        return .typeError(
            "\(function)() missing \(names.count) required \(kind) argument\(plural(names.count)): \(list)")
    }

    private func plural(_ count: Int, orRange range: String = "") -> String {
        count == 1 && !range.hasPrefix("from") ? "" : "s"
    }
}
