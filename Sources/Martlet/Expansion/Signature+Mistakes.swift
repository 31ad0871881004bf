// Signature+Mistakes.swift: wrong calls, in the words in which CPython complains about functions written in Python.

internal import CPython

extension Signature {
    func surplus(_ given: Int, _ places: UnsafeMutableBufferPointer<__PyPointer?>) -> PyError {
        let range = required == positional ? "\(positional)" : "from \(required) to \(positional)"
        let takes = "\(function)() takes \(range) positional argument\(plural(positional, orRange: range)) but"
        let keywordOnly = (positional..<count).count { places[$0] != nil }
        guard keywordOnly > 0 else { return .mismatch("\(takes) \(given) \(given == 1 ? "was" : "were") given") }
        return .mismatch(
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
            return .mismatch("\(function)() got an unexpected keyword argument '\(try String.__fromPython(keyword))'")
        }
        return .mismatch(
            "\(function)() got some positional-only arguments passed as keyword arguments: "
                + "'\(positionalOnlyNames.joined(separator: ", "))'")
    }

    private func missing(_ kind: String, _ indices: [Int]) -> PyError {
        .missingArguments("\(function)", kind, indices.map(name))
    }

    private func plural(_ count: Int, orRange range: String = "") -> String {
        count == 1 && !range.hasPrefix("from") ? "" : "s"
    }
}

extension PyError {
    static func missingArguments(_ function: String, _ kind: String, _ names: [String]) -> PyError {
        let names = names.map { "'\($0)'" }
        let list =
            switch names.count {
            case 0...1: names.joined()
            case 2: names.joined(separator: " and ")
            default: names.dropLast().joined(separator: ", ") + ", and \(names[names.count - 1])"
            }
        return .mismatch(
            "\(function)() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): \(list)")
    }
}
