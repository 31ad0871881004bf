// PythonLiteral.swift: the Python spelling of a Swift default value, for `help` and `inspect.signature`.

import SwiftParser
import SwiftSyntax

enum PythonLiteral {
    /// `...`, Python's own "something", where the expression is not a literal that both languages know.
    static func text(for expression: ExprSyntax, type: TypeSyntax) -> String {
        // In Swift, a set and a user's own type may be written as an array, too.
        let isCollection = expression.is(ArrayExprSyntax.self) || expression.is(DictionaryExprSyntax.self)
        if isCollection, !type.isCollection { return "..." }
        return literal(expression) ?? "..."
    }

    private static func literal(_ expression: ExprSyntax) -> String? {
        switch expression.as(ExprSyntaxEnum.self) {
        case .nilLiteralExpr: "None"
        case .booleanLiteralExpr(let boolean): boolean.literal.tokenKind == .keyword(.true) ? "True" : "False"
        case .integerLiteralExpr(let integer): number(integer.literal.text)
        case .floatLiteralExpr(let float): number(float.literal.text)
        case .prefixOperatorExpr(let negated): negative(negated)
        case .stringLiteralExpr(let string): string.representedLiteralValue.map(quoted)
        case .arrayExpr(let array): list(array.elements.map(\.expression)).map { "[\($0)]" }
        case .dictionaryExpr(let dictionary): entries(dictionary).map { "{\($0)}" }
        case .tupleExpr(let tuple) where tuple.elements.count > 1:
            list(tuple.elements.map(\.expression)).map { "(\($0))" }
        default: nil
        }
    }

    private static func list(_ expressions: [ExprSyntax]) -> String? {
        let items = expressions.compactMap(literal)
        return items.count == expressions.count ? items.joined(separator: ", ") : nil
    }

    private static func entries(_ dictionary: DictionaryExprSyntax) -> String? {
        guard case .elements(let elements) = dictionary.content else { return "" }
        let items = elements.compactMap { element in
            literal(element.key).flatMap { key in literal(element.value).map { "\(key): \($0)" } }
        }
        return items.count == elements.count ? items.joined(separator: ", ") : nil
    }

    private static func negative(_ expression: PrefixOperatorExprSyntax) -> String? {
        let value = expression.expression
        let isNumber = value.is(IntegerLiteralExprSyntax.self) || value.is(FloatLiteralExprSyntax.self)
        return expression.operator.text == "-" && isNumber ? literal(value).map { "-" + $0 } : nil
    }

    /// The notations agree but for hexadecimal floats and leading zeros, which Python does not have.
    private static func number(_ text: String) -> String? {
        let digits = text.filter { $0 != "_" }
        if digits.hasPrefix("0x") { return digits.contains { $0 == "." || $0 == "p" || $0 == "P" } ? nil : digits }
        if digits.hasPrefix("0b") || digits.hasPrefix("0o") { return digits }
        let significant = digits.drop { $0 == "0" }
        return significant.first?.isWholeNumber == true ? String(significant) : "0" + significant
    }

    /// In ASCII: `inspect.signature` raises an error for any other text.
    private static func quoted(_ text: String) -> String {
        let characters = text.unicodeScalars.map { scalar in
            switch scalar {
            case "'", "\\": "\\" + String(scalar)
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            case " "..."~": String(scalar)
            default: escape(scalar)
            }
        }
        return "'" + characters.joined() + "'"
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        let digits = String(scalar.value, radix: 16)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
