// TextSignature.swift: the documentation string in CPython's form: `name(signature)`, a marker, the text.
// `inspect.signature` reads the first part, `__doc__` is the last.

extension FunctionModel {
    var textSignature: String {
        let shown = arguments.map { argument in
            let value = argument.defaultValue.map { PythonLiteral.text(for: $0, type: argument.type) }
            return argument.pythonName + (value.map { "=" + $0 } ?? "")
        }
        let separator = positionalOnlyCount > 0 ? ["/"] : []
        let parts = shown.prefix(positionalOnlyCount) + separator + shown.dropFirst(positionalOnlyCount)
        return "(" + parts.joined(separator: ", ") + ")"
    }

    func docString(name: String) -> String { "\(name)\(textSignature)\n--\n\n\(documentation)" }

    /// `a,b=`: the names by which arguments arrive, `=` after the optional ones.
    var argumentNames: String {
        arguments.map { $0.defaultValue == nil ? $0.pythonName : $0.pythonName + "=" }.joined(separator: ",")
    }
}
