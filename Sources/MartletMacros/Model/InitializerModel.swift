// InitializerModel.swift: what the source says about one @PyInit.

import SwiftDiagnostics
import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct InitializerModel {
    let syntax: InitializerDeclSyntax
    let attribute: AttributeSyntax
    let type: TypeContext?
    private(set) var call: CallModel

    init(_ syntax: InitializerDeclSyntax, _ attribute: AttributeSyntax, in type: TypeContext?) {
        self.syntax = syntax
        self.attribute = attribute
        self.type = type
        call = CallModel(syntax.signature, attribute, named: "PyInit")
        call.isGivenNames = true
    }

    /// Every rule applied to a declaration with the attribute.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in type: TypeContext?
    ) -> Checked<InitializerModel> {
        guard let syntax = declaration.as(InitializerDeclSyntax.self) else {
            let kind = DeclarationKind(Syntax(declaration))
            let fixIts = FixIt.use(kind.classAttribute, for: attribute)
            return Checked(
                model: nil, diagnostics: [Problem.initializerIsOther(kind.phrase).at(kind.keyword, fixIts: fixIts)])
        }
        let model = InitializerModel(syntax, attribute, in: type)
        return Checked(model: model, diagnostics: InitializerRules.diagnostics(model))
    }

    /// All that are marked. Their own macros report what is wrong with them.
    static func all(in type: some DeclGroupSyntax) -> [InitializerModel] {
        type.memberBlock.members.compactMap { member in
            guard let syntax = member.decl.as(InitializerDeclSyntax.self),
                let attribute = syntax.attributes.named("PyInit")
            else { return nil }
            return checked(syntax, attribute, in: TypeContext(Syntax(type))).accepted
        }
    }
}
