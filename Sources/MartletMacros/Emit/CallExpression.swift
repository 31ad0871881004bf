import SwiftSyntax

/// The call of the user's function with unpacked arguments; the type checker picks the conversions.
struct CallExpression {
    private let arguments: [String]
    /// Whether a default value names something that is looked up in the module's enum.
    let needsMemberScope: Bool

    init(_ function: FunctionModel) {
        var position = 0
        arguments = function.parameters.map { parameter in
            let label = parameter.isPositionalOnly ? "" : "\(parameter.syntax.firstName.text): "
            guard parameter.role == .argument else { return label + "\(RuntimeSymbols.attached)()" }
            defer { position += 1 }
            return label + Self.value(parameter, position)
        }
        needsMemberScope = function.arguments.contains { $0.defaultValue.map(Self.namesSomething) ?? false }
    }

    func text(callee: String) -> String { "\(callee)(\(arguments.joined(separator: ", ")))" }

    private static func value(_ parameter: ParameterModel, _ position: Int) -> String {
        guard let value = parameter.defaultValue else { return "__a[\(position)]" }
        return "__a.has(\(position)) ? __a[\(position)] : (\(value.description))"
    }

    /// Literals and implicit members (`.zero`) mean the same everywhere; anything else with a name might not.
    private static func namesSomething(_ value: ExprSyntax) -> Bool {
        value.tokens(viewMode: .sourceAccurate).contains { token in
            guard let reference = token.parent?.as(DeclReferenceExprSyntax.self) else { return false }
            return reference.parent?.as(MemberAccessExprSyntax.self)?.declName != reference
        }
    }
}
