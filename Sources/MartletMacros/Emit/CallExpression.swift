// CallExpression.swift: the call of the user's function with unpacked arguments.

import SwiftSyntax

/// Each argument is coerced to its parameter's type: that picks the conversion, and the overload of the function.
enum CallExpression {
    static func text(_ function: FunctionModel) -> String {
        let isVariadic = function.parameters.contains(where: \.isVariadic)
        let arguments = function.parameters.map { parameter in
            // A function value is called without labels.
            let label = parameter.isPositionalOnly || isVariadic ? "" : "\(parameter.syntax.firstName.label): "
            switch parameter.role {
            case .argument: return label + value(parameter, function.signature)
            case .token, .receiver, .receivingClass, .subject: return label + "\(RuntimeSymbols.attached)()"
            case .module: return label + "\(RuntimeSymbols.ownModule)(__module)"
            }
        }
        return (isVariadic ? arrayForm(of: function) : callee(function)) + "(\(list(arguments)))"
    }

    private static func callee(_ function: FunctionModel) -> String {
        (function.isFree ? "" : "Self.") + function.syntax.name.text
    }

    /// Several go on lines of their own: the compiler shows the line of an argument that does not convert.
    static func list(_ arguments: [String]) -> String {
        if arguments.count < 2 { return arguments.joined() }
        return "\n" + arguments.map { "            " + $0 }.joined(separator: ",\n") + "\n        "
    }

    static func value(_ parameter: ParameterModel, _ signature: SignatureModel) -> String {
        let type = parameter.valueType
        guard let position = signature.named.firstIndex(where: { $0.name == parameter.pythonName }) else {
            let isRest = signature.entries.contains { $0.name == parameter.pythonName && $0.kind == .rest }
            return "__a.\(isRest ? "rest" : "options")() as \(type)"
        }
        let given =
            parameter.converter.map { "__a.converted(\(position), \($0.trimmedDescription)) as \(type)" }
            ?? parameter.type.tuple.map { "__a.tuple(\(position)) as \($0.unlabelled)" }
            ?? "__a[\(position)] as \(type)"
        guard let value = signature.named[position].defaultValue else { return given }
        return "__a.has(\(position)) ? \(given) : (\(value))"
    }

    /// The function as one that takes an array where it takes a variadic. Swift has no way to spread an array over a
    /// variadic parameter; that both are passed alike is what its own libraries rely on, too.
    private static func arrayForm(of function: FunctionModel) -> String {
        arrayForm(of: callee(function), function.call)
    }

    static func arrayForm(of callee: String, _ function: CallModel) -> String {
        let labels = function.parameters.map { ($0.isPositionalOnly ? "_" : $0.syntax.firstName.text) + ":" }
        // Not `throws(E)`: Swift 6.3.1 crashes on a coercion to a variadic function type that says so.
        let effects = !function.isThrowing ? "" : " throws"
        let result = function.resultType?.trimmedDescription ?? "Void"
        func type(_ parameter: (ParameterModel) -> String) -> String {
            "(\(function.parameters.map(parameter).joined(separator: ", ")))\(effects) -> \(result)"
        }
        let variadic = type { $0.syntax.type.trimmedDescription + ($0.isVariadic ? "..." : "") }
        let array = type { $0.isVariadic ? $0.valueType : $0.syntax.type.trimmedDescription }
        return "unsafeBitCast(\(callee)(\(labels.joined())) as \(variadic), to: (\(array)).self)"
    }
}

extension ParameterModel {
    /// The type as an expression may name it: there, `Int!` is an `Int?`, and the function sees `Int...` as `[Int]`.
    var valueType: String {
        if isVariadic { return "[\(type.trimmedDescription)]" }
        let unwrapped = type.as(ImplicitlyUnwrappedOptionalTypeSyntax.self)?.wrappedType
        return unwrapped.map { $0.trimmedDescription + "?" } ?? type.trimmedDescription
    }
}

extension TypeSyntax {
    /// This type, if it is a tuple of at least two.
    var tuple: TupleTypeSyntax? { self.as(TupleTypeSyntax.self).flatMap { $0.elements.count > 1 ? $0 : nil } }
}

extension TupleTypeSyntax {
    var hasLabels: Bool { elements.contains { $0.firstName != nil } }

    /// `(x: Int, y: Int)` as `(Int, Int)`.
    var unlabelled: String { "(\(elements.map(\.type.trimmedDescription).joined(separator: ", ")))" }
}
