// ConvertibleModel.swift: what the source says about one @PyConvertible type.

import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct ConvertibleModel {
    enum Content {
        case record([FieldModel])
        case union([CaseModel])
    }

    let options: ConvertibleOptions
    let content: Content
    /// `public ` and the like, which a conformance's members must share with the type.
    let access: String
    let genericParameters: [String]

    init(_ type: StructDeclSyntax, _ options: ConvertibleOptions) {
        self.init(type, type.genericParameterClause, options, .record(FieldModel.fields(type.memberBlock.members)))
    }

    init(_ type: EnumDeclSyntax, _ options: ConvertibleOptions) {
        self.init(type, type.genericParameterClause, options, .union(CaseModel.cases(type.memberBlock.members)))
    }

    private init(
        _ type: some DeclGroupSyntax, _ generics: GenericParameterClauseSyntax?, _ options: ConvertibleOptions,
        _ content: Content
    ) {
        self.options = options
        self.content = content
        access = type.modifiers.accessBeyondModule
        genericParameters = generics?.parameters.map(\.name.text) ?? []
    }

    /// Every rule applied to a declaration with the attribute.
    static func checked(
        _ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax
    ) -> Checked<ConvertibleModel> {
        let options = ConvertibleOptions(attribute)
        if let type = declaration.as(StructDeclSyntax.self) {
            let model = ConvertibleModel(type, options)
            return Checked(model: model, diagnostics: ConvertibleRules.diagnostics(model, type, attribute))
        }
        if let type = declaration.as(EnumDeclSyntax.self) {
            let model = ConvertibleModel(type, options)
            return Checked(model: model, diagnostics: ConvertibleRules.diagnostics(model, type, attribute))
        }
        let kind = DeclarationKind(Syntax(declaration))
        return Checked(model: nil, diagnostics: [Problem.convertibleIsOther(kind.phrase).at(kind.keyword)])
    }
}
