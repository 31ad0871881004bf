// ModuleInitModel.swift: what the source says about a @PyModuleInit, the function that runs when a module is made.

import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct ModuleInitModel {
    let syntax: FunctionDeclSyntax

    /// Every rule applied to a declaration with the attribute.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in parent: Syntax?
    ) -> Checked<ModuleInitModel> {
        guard let syntax = declaration.as(FunctionDeclSyntax.self) else {
            let kind = DeclarationKind(Syntax(declaration))
            return Checked(model: nil, diagnostics: [Problem.moduleInitIsOther(kind.phrase).at(kind.keyword)])
        }
        let model = ModuleInitModel(syntax: syntax)
        return Checked(model: model, diagnostics: ModuleInitRules.diagnostics(model, attribute, in: parent))
    }

    var parameters: [ParameterModel] {
        syntax.signature.parameterClause.parameters.enumerated().map { ParameterModel($1, index: $0) }
    }

    var closureParameters: String {
        let parameters = parameters
        let token = parameters.contains { $0.role == .token } ? "__py" : "_"
        return token + ", " + (parameters.contains { $0.isModule } ? "__m" : "_")
    }

    var call: String {
        let arguments = parameters.map { parameter in
            (parameter.isPositionalOnly ? "" : "\(parameter.syntax.firstName.label): ")
                + (parameter.role == .token ? "__py" : "__m")
        }
        let isThrowing = syntax.signature.effectSpecifiers?.throwsClause != nil
        return (isThrowing ? "try " : "") + "\(syntax.name.text)(\(arguments.joined(separator: ", ")))"
    }
}

extension ParameterModel {
    /// The module that is being made.
    var isModule: Bool { ["PyModuleObject", "Martlet.PyModuleObject"].contains(type.trimmedDescription) }
}
