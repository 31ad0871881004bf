// ClassItem.swift: what a class is made of, beside its initializer.

import SwiftSyntax

/// A member of a class, or members under `#if`, as in `ModuleItem`.
enum ClassItem {
    case method(MethodModel)
    case property(PropertyModel)
    case type(ClassModel)
    case enumeration(EnumModel)
    case conditional([(condition: String, items: [ClassItem])])

    /// Members that their own macros reject are left out.
    static func items(_ members: MemberBlockItemListSyntax, of type: TypeContext) -> [ClassItem] {
        members.compactMap { member in
            if let conditional = member.decl.as(IfConfigDeclSyntax.self) {
                let clauses = conditional.clauses.map { clause($0, of: type) }
                return clauses.allSatisfy(\.items.isEmpty) ? nil : .conditional(clauses)
            }
            return item(member.decl, of: type)
        }
    }

    private static func item(_ declaration: DeclSyntax, of type: TypeContext) -> ClassItem? {
        guard let attributes = declaration.asProtocol((any WithAttributesSyntax).self)?.attributes else { return nil }
        let implied = type.exported != nil ? ExtensionModel.impliedAttribute(declaration) : nil
        if let attribute = attributes.named("PyMethod") ?? implied?.named("PyMethod") {
            return MethodModel.checked(declaration, attribute, in: type).accepted.map(ClassItem.method)
        }
        if let attribute = attributes.named("PyProperty") ?? implied?.named("PyProperty") {
            return PropertyModel.checked(declaration, attribute, in: type).accepted.map(ClassItem.property)
        }
        if let attribute = attributes.named("PyClass") {
            return ClassModel.checked(declaration, attribute, isNested: true).accepted.map(ClassItem.type)
        }
        if let attribute = attributes.named("PyEnum"), let type = declaration.asProtocol((any DeclGroupSyntax).self) {
            return EnumModel.checked(type, attribute, isNested: true).accepted.map(ClassItem.enumeration)
        }
        return nil
    }

    private static func clause(
        _ clause: IfConfigClauseSyntax, of type: TypeContext
    ) -> (condition: String, items: [ClassItem]) {
        let condition = [clause.poundKeyword.text, clause.condition?.trimmedDescription].compactMap(\.self)
        let members = clause.elements?.as(MemberBlockItemListSyntax.self) ?? []
        return (condition.joined(separator: " "), items(members, of: type))
    }
}

extension [ClassItem] {
    /// Those outside of `#if`, and those under every condition.
    var flat: [ClassItem] {
        flatMap { item in
            if case .conditional(let clauses) = item { clauses.flatMap(\.items.flat) } else { [item] }
        }
    }

    var methods: [MethodModel] { flat.compactMap { if case .method(let method) = $0 { method } else { nil } } }
}
