// SwiftOperator.swift: a Swift operator function as the special method of a Python operator.

import SwiftSyntax

/// `static func * (factor: Double, vector: Vector) -> Vector` is `Vector.__rmul__`.
struct SwiftOperator {
    let symbol: String
    let isPrefix: Bool
    /// Which of the operands is the object's value; nil where none is.
    let subject: Int?
    /// The special method; nil for an operator that Python does not have.
    let specialName: String?

    /// Nil for a function that is no operator.
    init?(_ function: FunctionDeclSyntax, in type: TypeContext?) {
        switch function.name.tokenKind {
        case .binaryOperator, .prefixOperator, .postfixOperator: break
        default: return nil
        }
        let operands = function.signature.parameterClause.parameters.map { operand in
            let type = operand.type.as(AttributedTypeSyntax.self)?.baseType ?? operand.type
            return type.trimmedDescription
        }
        symbol = function.name.text
        isPrefix = function.modifiers.contains { $0.name.tokenKind == .keyword(.prefix) }
        let own = ["Self", type?.name, type?.name.split(separator: ".").last.map(String.init)]
        let subject = operands.firstIndex { own.contains($0) }
        self.subject = subject
        specialName =
            isPrefix
            ? Self.prefix[symbol]
            : Self.infix[symbol].map { subject == 1 ? Self.reflected($0) : "__\($0)__" }
    }

    private static let prefix = ["-": "__neg__", "+": "__pos__", "~": "__invert__"]

    private static let infix = [
        "+": "add", "-": "sub", "*": "mul", "/": "truediv", "%": "mod", "<<": "lshift", ">>": "rshift", "&": "and",
        "|": "or", "^": "xor", "**": "pow", "+=": "iadd", "-=": "isub", "*=": "imul", "/=": "itruediv", "%=": "imod",
        "<<=": "ilshift", ">>=": "irshift", "&=": "iand", "|=": "ior", "^=": "ixor", "**=": "ipow", "==": "eq",
        "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge",
    ]

    /// Comparisons are mirrored: Python asks `a < b` of `b` as `b > a`.
    private static func reflected(_ name: String) -> String {
        let mirrored = ["eq": "eq", "ne": "ne", "lt": "gt", "le": "ge", "gt": "lt", "ge": "le"]
        return "__\(mirrored[name] ?? "r" + name)__"
    }

    /// The call, with the object's value in its place.
    func text(_ value: String, _ other: String) -> String {
        if isPrefix { return symbol + value }
        return subject == 1 ? "\(other) \(symbol) \(value)" : "\(value) \(symbol) \(other)"
    }
}
