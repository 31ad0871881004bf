// CallExpression.swift: the call of the user's function with unpacked arguments.

import SwiftSyntax

/// Each argument is coerced to its parameter's type: that picks the conversion, and the overload of the function.
enum CallExpression {
    static func text(_ function: FunctionModel) -> String {
        var position = 0
        let arguments = function.parameters.map { parameter in
            let label = parameter.isPositionalOnly ? "" : "\(parameter.syntax.firstName.label): "
            guard parameter.role == .argument else { return label + "\(RuntimeSymbols.attached)()" }
            defer { position += 1 }
            return label + value(parameter, position)
        }
        return "Self.\(function.syntax.name.text)(\(list(arguments)))"
    }

    /// Several go on lines of their own: the compiler shows the line of an argument that does not convert.
    private static func list(_ arguments: [String]) -> String {
        if arguments.count < 2 { return arguments.joined() }
        return "\n" + arguments.map { "            " + $0 }.joined(separator: ",\n") + "\n        "
    }

    private static func value(_ parameter: ParameterModel, _ position: Int) -> String {
        let given = "__a[\(position)] as \(parameter.valueType)"
        guard let value = parameter.defaultValue else { return given }
        return "__a.has(\(position)) ? \(given) : (\(value.description))"
    }
}

extension ParameterModel {
    /// The type as an expression may name it: there, `Int!` is an `Int?`.
    fileprivate var valueType: String {
        let unwrapped = type.as(ImplicitlyUnwrappedOptionalTypeSyntax.self)?.wrappedType
        return unwrapped.map { $0.trimmedDescription + "?" } ?? type.trimmedDescription
    }
}
