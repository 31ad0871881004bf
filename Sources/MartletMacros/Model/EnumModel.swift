// EnumModel.swift: what the source says about one @PyEnum whose members are one value each.

import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct EnumModel {
    /// As the runtime's `PyEnumKind` has it.
    enum Kind: String {
        case `enum`, intEnum, strEnum, flag, intFlag

        var isFlag: Bool { self == .flag || self == .intFlag }
    }

    let syntax: any DeclGroupSyntax
    let keyword: TokenSyntax
    let name: TokenSyntax
    let isOptionSet: Bool
    let pythonName: PythonName
    let documentation: String
    /// Nil where it is not written as one of the cases.
    let kind: Kind?
    let naming: FieldNaming?
    let fromValues: Bool
    let members: [EnumMemberModel]
    let aliases: [EnumMemberModel]
    /// Methods, properties and nested types.
    let items: [ClassItem]

    init?(_ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax) {
        switch DeclSyntax(declaration).as(DeclSyntaxEnum.self) {
        case .enumDecl(let type): (syntax, name, keyword, isOptionSet) = (type, type.name, type.enumKeyword, false)
        case .structDecl(let type): (syntax, name, keyword, isOptionSet) = (type, type.name, type.structKeyword, true)
        default: return nil
        }
        pythonName = PythonName(attribute, swiftName: name, keepsSpelling: true)
        documentation = DocComment.text(before: keyword, in: declaration)
        let isOptionSet = isOptionSet
        let name = name.name
        if let given = attribute.firstUnlabelled, !given.is(NilLiteralExprSyntax.self) {
            kind = given.caseName.flatMap(Kind.init)
        } else {
            kind = isOptionSet ? .flag : .enum
        }
        naming = attribute.argument("names").map { $0.caseName.flatMap(FieldNaming.init) } ?? .screamingSnakeCase
        fromValues = attribute.argument("fromValues")?.trimmedDescription == "true"
        let naming = naming ?? .screamingSnakeCase
        let all = syntax.memberBlock.members.flatMap { member in
            isOptionSet
                ? EnumMemberModel.flags(member.decl, of: name, naming) : EnumMemberModel.members(member.decl, naming)
        }
        members = all.filter { isOptionSet || !$0.isStatic }
        aliases = all.filter { !isOptionSet && $0.isStatic }
        items = ClassItem.items(syntax.memberBlock.members, of: TypeContext(name: name, isEnumeration: true))
    }

    /// Every rule applied to a declaration with the attribute; each of the macros that need the enum calls this.
    static func checked(
        _ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax, isNested: Bool
    ) -> Checked<EnumModel> {
        guard let model = EnumModel(declaration, attribute) else {
            let kind = DeclarationKind(Syntax(declaration))
            return Checked(model: nil, diagnostics: [Problem.enumIsOther(kind.phrase).at(kind.keyword)])
        }
        return Checked(model: model, diagnostics: EnumRules.diagnostics(model, attribute, isNested: isNested))
    }

    /// The first of the types that it inherits from, which is the raw type if it has one.
    var firstInherited: TypeSyntax? { syntax.inheritanceClause?.inheritedTypes.first?.type }
}
