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
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "\"" + result + "\""
    }
}

extension TokenSyntax {
    /// The identifier with a prefix; a raw identifier such as `` `square root` `` keeps its backticks.
    func prefixed(_ prefix: String) -> String {
        text.hasPrefix("`") ? "`\(prefix)\(name)`" : prefix + text
    }
}
