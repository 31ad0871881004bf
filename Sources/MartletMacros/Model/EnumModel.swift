// EnumModel.swift: what the source says about one @PyEnum.

import SwiftDiagnostics
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
    /// The cases as classes, where any has a payload.
    let variants: [VariantModel]
    /// The Swift protocols that Python sees: of classes for cases, those that the enum's own line declares among them.
    let protocols: [ClassProtocol]
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
        // Cases with payloads are classes, others constants: PEP 8 spells them differently.
        let hasPayloads = syntax.hasPayloads
        let usual: FieldNaming = hasPayloads ? .pascalCase : .screamingSnakeCase
        naming = attribute.argument("names").map { $0.caseName.flatMap(FieldNaming.init) } ?? usual
        fromValues = attribute.argument("fromValues")?.trimmedDescription == "true"
        let naming = naming ?? usual
        let all = syntax.memberBlock.members.flatMap { member in
            isOptionSet
                ? EnumMemberModel.flags(member.decl, of: name, naming) : EnumMemberModel.members(member.decl, naming)
        }
        members = all.filter { isOptionSet || !$0.isStatic }
        aliases = all.filter { !isOptionSet && $0.isStatic }
        let isIndirect = syntax.modifiers.isIndirect
        variants = hasPayloads ? members.map { VariantModel($0, attribute, isIndirect: isIndirect) } : []
        protocols = hasPayloads ? ClassProtocol.all(attribute, and: ClassProtocol.declared(by: syntax)) : []
        let context = TypeContext(name: name, kind: hasPayloads ? .variants : .enumeration)
        items = ClassItem.items(syntax.memberBlock.members, of: context)
    }

    /// Every rule applied to a declaration with the attribute; each of the macros that need the enum calls this.
    static func checked(
        _ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax, isNested: Bool
    ) -> Checked<EnumModel> {
        guard let model = EnumModel(declaration, attribute) else {
            let kind = DeclarationKind(Syntax(declaration))
            let fixIts = FixIt.use(kind.typeAttribute, for: attribute)
            return Checked(model: nil, diagnostics: [Problem.enumIsOther(kind.phrase).at(kind.keyword, fixIts: fixIts)])
        }
        return Checked(model: model, diagnostics: EnumRules.diagnostics(model, attribute, isNested: isNested))
    }

    var hasPayloads: Bool { !variants.isEmpty }

    /// The first of the types that it inherits from, which is the raw type if it has one.
    var firstInherited: TypeSyntax? { syntax.inheritanceClause?.inheritedTypes.first?.type }
}

extension DeclGroupSyntax {
    /// Whether any case of an enum has a payload.
    var hasPayloads: Bool {
        memberBlock.members.contains { member in
            member.decl.as(EnumCaseDeclSyntax.self)?.elements.contains { $0.parameterClause != nil } ?? false
        }
    }
}

extension DeclModifierListSyntax {
    var isIndirect: Bool { contains { $0.name.tokenKind == .keyword(.indirect) } }
}
