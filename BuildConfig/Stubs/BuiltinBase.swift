// BuiltinBase.swift: the types of Python's own that classes extend, as `extends: .dict` names them.

import SwiftSyntax

enum BuiltinBase {
    static func text(_ base: ExprSyntax, _ names: Names, any: String) -> String {
        if let call = base.as(FunctionCallExprSyntax.self) {
            let type = call.arguments.first?.expression.as(MemberAccessExprSyntax.self)?.declName.baseName.name
            return exception(type ?? "exception", names)
        }
        let name = base.as(MemberAccessExprSyntax.self)?.declName.baseName.name ?? "object"
        let arguments = ["dict": "[\(any), \(any)]", "list": "[\(any)]", "set": "[\(any)]"]
        return names.builtin(name) + (arguments[name] ?? "")
    }

    /// What `.valueError` is called in Python.
    static func exception(_ name: String, _ names: Names) -> String {
        // OSError, EOFError.
        let capitals = ["osError": 2, "eofError": 3][name] ?? 1
        return names.builtin(name.prefix(capitals).uppercased() + name.dropFirst(capitals))
    }

    /// The special methods that it has, among those that a class may get with another of its own.
    static func specials(_ base: ExprSyntax) -> [String] {
        let comparisons = ["__lt__", "__le__", "__gt__", "__ge__"]
        let items = ["__setitem__", "__delitem__"]
        switch base.as(MemberAccessExprSyntax.self)?.declName.baseName.name {
        case "dict": return items + ["__or__", "__ror__"]
        case "list": return comparisons + items + ["__add__", "__mul__", "__rmul__"]
        case "set":
            let operators = ["and", "or", "xor", "sub"]
            return comparisons + operators.flatMap { ["__\($0)__", "__r\($0)__"] }
        case "bytearray":
            return comparisons + items + ["__add__", "__mul__", "__rmul__", "__mod__", "__rmod__"]
        default: return []
        }
    }
}
