import SwiftParser
import SwiftSyntax

/// The Python spelling of a Swift default value, for `help` and `inspect.signature`.
enum PythonLiteral {
    /// `...`, Python's own "something", where the expression is not a literal that both languages know.
    static func text(for expression: ExprSyntax) -> String { literal(expression) ?? "..." }

    private static func literal(_ expression: ExprSyntax) -> String? {
        switch expression.as(ExprSyntaxEnum.self) {
        case .nilLiteralExpr: "None"
        case .booleanLiteralExpr(let boolean): boolean.literal.tokenKind == .keyword(.true) ? "True" : "False"
        case .integerLiteralExpr(let integer): number(integer.literal.text)
        case .floatLiteralExpr(let float): number(float.literal.text)
        case .prefixOperatorExpr(let negated): negative(negated)
        case .stringLiteralExpr(let string): string.representedLiteralValue.map(quoted)
        default: nil
        }
    }

    private static func negative(_ expression: PrefixOperatorExprSyntax) -> String? {
        let isNumber = expression.expression.is(IntegerLiteralExprSyntax.self) || expression.expression.is(FloatLiteralExprSyntax.self)
        guard expression.operator.text == "-", isNumber else { return nil }
        return literal(expression.expression).map { "-" + $0 }
    }

    /// The notations agree but for hexadecimal floats and leading zeros, which Python does not have.
    private static func number(_ text: String) -> String? {
        let digits = text.filter { $0 != "_" }
        if digits.hasPrefix("0x") { return digits.contains { $0 == "." || $0 == "p" || $0 == "P" } ? nil : digits }
        if digits.hasPrefix("0b") || digits.hasPrefix("0o") { return digits }
        let significant = digits.drop { $0 == "0" }
        return significant.first?.isWholeNumber == true ? String(significant) : "0" + significant
    }

    private static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let hex = String(scalar.value, radix: 16)
                result += "\\x" + (hex.count < 2 ? "0" : "") + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return "'" + result + "'"
    }
}
