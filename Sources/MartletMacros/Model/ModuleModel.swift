// ModuleModel.swift: what the source says about one @PyModule.

import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct ModuleModel {
    let syntax: EnumDeclSyntax
    let pythonName: PythonName
    let documentation: String
    let items: [ModuleItem]
    let version: ExprSyntax?
    /// The expressions of `including:` and `submodules:`.
    let included: [ExprSyntax]
    let submodules: [ExprSyntax]

    init(_ syntax: EnumDeclSyntax, _ attribute: AttributeSyntax) {
        self.syntax = syntax
        pythonName = PythonName(attribute, swiftName: syntax.name)
        documentation = DocComment.text(before: syntax.enumKeyword, in: syntax)
        version = attribute.argument("version")
        included = attribute.arguments("including")
        submodules = attribute.arguments("submodules")
        items = ModuleItem.items(syntax.memberBlock.members, in: Syntax(syntax))
    }

    /// Every rule applied to a declaration with the attribute.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in parent: Syntax?
    ) -> Checked<ModuleModel> {
        guard let syntax = declaration.as(EnumDeclSyntax.self) else {
            return Checked(model: nil, diagnostics: [ModuleRules.notEnum(Syntax(declaration))])
        }
        let model = ModuleModel(syntax, attribute)
        return Checked(model: model, diagnostics: ModuleRules.diagnostics(model, in: parent))
    }
}
