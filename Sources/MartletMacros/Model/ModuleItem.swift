// ModuleItem.swift: what a module is made of.

import SwiftSyntax

/// A member of a module, or members under `#if`.
///
/// The conditions are passed on to the expansion: which clause is active is for the compiler to decide.
enum ModuleItem {
    case function(FunctionModel)
    case constant(ConstantModel)
    /// A class.
    case type(ClassModel)
    case enumeration(EnumModel)
    case exception(ExceptionModel)
    case submodule(TokenSyntax, PythonName)
    case initializer(ModuleInitModel)
    case conditional([Clause])

    struct Clause {
        /// `#if DEBUG`, `#elseif os(Linux)`, `#else`.
        let condition: String
        let items: [ModuleItem]
    }

    /// Members that their own macro rejects are left out: it reports why, and nothing else should fail because of them.
    static func items(_ members: MemberBlockItemListSyntax, in parent: Syntax) -> [ModuleItem] {
        members.flatMap { member -> [ModuleItem] in
            if let conditional = member.decl.as(IfConfigDeclSyntax.self) {
                let clauses = conditional.clauses.map { clause($0, in: parent) }
                return clauses.allSatisfy(\.items.isEmpty) ? [] : [.conditional(clauses)]
            }
            let attributes = member.decl.asProtocol((any WithAttributesSyntax).self)?.attributes ?? []
            return values(member.decl, attributes, in: parent) ?? type(member.decl, attributes).map { [$0] } ?? []
        }
    }

    /// Functions and properties; nil for what is none.
    private static func values(
        _ declaration: DeclSyntax, _ attributes: AttributeListSyntax, in parent: Syntax
    ) -> [ModuleItem]? {
        if let attribute = attributes.named("PyFunction") {
            return FunctionModel.checked(declaration, attribute, in: parent).accepted.map { [.function($0)] } ?? []
        }
        if let attribute = attributes.named("PyConstant") {
            return ConstantModel.checked(declaration, attribute, in: parent).accepted?.map { .constant($0) } ?? []
        }
        guard let attribute = attributes.named("PyModuleInit") else { return nil }
        return ModuleInitModel.checked(declaration, attribute, in: parent).accepted.map { [.initializer($0)] } ?? []
    }

    /// A class, an exception, a submodule.
    static func type(_ declaration: DeclSyntax, _ attributes: AttributeListSyntax) -> ModuleItem? {
        guard let type = declaration.asProtocol((any DeclGroupSyntax).self),
            let name = declaration.asProtocol((any NamedDeclSyntax).self)?.name
        else { return nil }
        if let attribute = attributes.named("PyException") {
            return ExceptionModel.checked(type, attribute).accepted.map(ModuleItem.exception)
        }
        if let attribute = attributes.named("PyClass") {
            return ClassModel.checked(declaration, attribute, isNested: true).accepted.map(ModuleItem.type)
        }
        if let attribute = attributes.named("PyEnum") {
            return EnumModel.checked(type, attribute, isNested: true).accepted.map(ModuleItem.enumeration)
        }
        return attributes.named("PyModule").map { .submodule(name, PythonName($0, swiftName: name)) }
    }

    private static func clause(_ clause: IfConfigClauseSyntax, in parent: Syntax) -> Clause {
        let condition = [clause.poundKeyword.text, clause.condition?.trimmedDescription].compactMap(\.self)
        let members = clause.elements?.as(MemberBlockItemListSyntax.self) ?? []
        return Clause(condition: condition.joined(separator: " "), items: items(members, in: parent))
    }
}
