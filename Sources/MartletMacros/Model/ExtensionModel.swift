// ExtensionModel.swift: what the source says about one @PyMethods: an extension of a class, all of which Python sees.

import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct ExtensionModel {
    let syntax: ExtensionDeclSyntax
    let type: TypeContext
    /// What the class's own attribute calls it; nil where it is not a plain string literal.
    let name: String?
    let items: [ClassItem]

    init?(_ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax) {
        guard let syntax = declaration.as(ExtensionDeclSyntax.self), let type = TypeContext(Syntax(syntax)) else {
            return nil
        }
        self.syntax = syntax
        self.type = type
        name = type.exported?.name
        items = ClassItem.items(syntax.memberBlock.members, of: type)
    }

    /// Every rule applied to a declaration with the attribute.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax
    ) -> Checked<ExtensionModel> {
        guard let model = ExtensionModel(declaration, attribute) else {
            let kind = DeclarationKind(Syntax(declaration))
            return Checked(model: nil, diagnostics: [Problem.methodsAreOther(kind.phrase).at(kind.keyword)])
        }
        return Checked(model: model, diagnostics: ExtensionRules.diagnostics(model, attribute))
    }

    /// The attribute that a member has without its being written: functions and properties that are not private.
    static func impliedAttribute(_ declaration: some DeclSyntaxProtocol) -> AttributeListSyntax? {
        guard let attributes = declaration.asProtocol((any WithAttributesSyntax).self)?.attributes,
            !["PyMethod", "PyProperty"].contains(where: { attributes.named($0) != nil }),
            let modifiers = declaration.asProtocol((any WithModifiersSyntax).self)?.modifiers,
            !modifiers.contains(where: \.isHiding)
        else { return nil }
        let name =
            declaration.is(FunctionDeclSyntax.self)
            ? "PyMethod" : declaration.is(VariableDeclSyntax.self) ? "PyProperty" : nil
        return name.map { name in
            let type = IdentifierTypeSyntax(name: .identifier(name))
            return [.attribute(AttributeSyntax(attributeName: type))]
        }
    }
}

extension DeclModifierSyntax {
    /// `private` or `fileprivate`, of more than the setter.
    fileprivate var isHiding: Bool {
        detail == nil && [.keyword(.private), .keyword(.fileprivate)].contains(name.tokenKind)
    }
}
