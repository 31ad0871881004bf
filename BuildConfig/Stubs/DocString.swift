// DocString.swift: documentation as a string literal of Python.

enum DocString {
    static func text(_ documentation: String, indent: String) -> String {
        let escaped = documentation.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
            .split(separator: "\"\"\"", omittingEmptySubsequences: false).joined(separator: "\\\"\\\"\\\"")
        let lines = escaped.split(separator: "\n", omittingEmptySubsequences: false)
        let shown = lines.enumerated().map { $0 == 0 || $1.isEmpty ? String($1) : indent + $1 }
        // A quote at the very end would be taken for one of the closing ones.
        let end = lines.count > 1 ? "\n\(indent)\"\"\"" : escaped.hasSuffix("\"") ? " \"\"\"" : "\"\"\""
        return "\(indent)\"\"\"\(shown.joined(separator: "\n"))\(end)"
    }
}
