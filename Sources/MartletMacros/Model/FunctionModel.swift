// FunctionModel.swift: what the source says about one @PyFunction.

import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct FunctionModel {
    let syntax: FunctionDeclSyntax
    let pythonName: PythonName
    let documentation: String
    let parameters: [ParameterModel]
    /// How Python passes the arguments.
    let signature: SignatureModel
    /// The expression of `signature:`, and what is wrong with it.
    let signatureMistake: (node: ExprSyntax, reason: String)?
    /// Whether `signature:` decides the order of the parameters, rather than Swift.
    let hasSignatureArgument: Bool
    let deprecation: Deprecation?
    /// The declaration that the function is a member of; nil at file scope.
    let parent: Syntax?

    init(_ syntax: FunctionDeclSyntax, _ attribute: AttributeSyntax, parent: Syntax?) {
        self.syntax = syntax
        self.parent = parent
        pythonName = PythonName(attribute, swiftName: syntax.name)
        documentation = DocComment.text(before: syntax.funcKeyword, in: syntax)
        parameters = syntax.signature.parameterClause.parameters.enumerated().map { ParameterModel($1, index: $0) }
        deprecation = Deprecation(attribute)
        let arguments = parameters.filter { $0.role == .argument }
        hasSignatureArgument = attribute.argument("signature") != nil
        (signature, signatureMistake) = Self.signature(attribute.argument("signature"), arguments)
    }

    /// What `signature:` says, or Swift's own parameters.
    private static func signature(
        _ given: ExprSyntax?, _ arguments: [ParameterModel]
    ) -> (SignatureModel, (ExprSyntax, String)?) {
        let derived = SignatureModel(derivedFrom: arguments)
        guard let given, !given.is(NilLiteralExprSyntax.self) else { return (derived, nil) }
        guard let text = given.literalText else { return (derived, (given, "it takes a plain string literal")) }
        do throws(SignatureNotation.Mistake) {
            return (try SignatureModel(try SignatureNotation(text), arguments), nil)
        } catch {
            return (derived, (given, error.reason))
        }
    }

    /// Every rule applied to a declaration with the attribute; the two macros call this, so that they agree.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in parent: Syntax?
    ) -> Checked<FunctionModel> {
        guard let syntax = declaration.as(FunctionDeclSyntax.self) else {
            let kind = DeclarationKind(Syntax(declaration))
            return Checked(model: nil, diagnostics: [Problem.functionIsOther(kind.phrase).at(kind.keyword)])
        }
        let model = FunctionModel(syntax, attribute, parent: parent)
        return Checked(model: model, diagnostics: FunctionRules.diagnostics(model, attribute))
    }

    /// The parameters that Python passes, in order.
    var arguments: [ParameterModel] { parameters.filter { $0.role == .argument } }
}
