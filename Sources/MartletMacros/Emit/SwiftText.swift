// SwiftText.swift: Swift source text for strings and names.

import SwiftSyntax

extension String {
    /// This text as a Swift string literal. Python reads C strings, so NUL, which would end one early, is left out.
    var swiftLiteral: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\0": continue
            case "\"", "\\": result += "\\" + Swift.String(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                result += "\\u{\(Swift.String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "\"" + result + "\""
    }
}

extension [String] {
    /// C strings one after the other, in one literal.
    var swiftLiteral: String { "\"" + map { $0.swiftLiteral.dropFirst().dropLast() + "\\0" }.joined() + "\"" }
}

extension TokenSyntax {
    /// The identifier with a prefix; a raw identifier such as `` `square root` `` keeps its backticks, and an operator
    /// becomes one.
    func prefixed(_ prefix: String) -> String {
        text.hasPrefix("`") || identifier == nil ? "`\(prefix)\(name)`" : prefix + text
    }

    /// The identifier as a call's argument label, where the compiler warns about backticks around any other keyword.
    var label: String { name == "inout" ? text : name }
}
