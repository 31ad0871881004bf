// ModuleItem.swift: what a module is made of.

import SwiftSyntax

/// A member of a module, or members under `#if`.
///
/// The conditions are passed on to the expansion: which clause is active is for the compiler to decide.
enum ModuleItem {
    case function(FunctionModel)
    case type(ClassModel)
    case conditional([Clause])

    struct Clause {
        /// `#if DEBUG`, `#elseif os(Linux)`, `#else`.
        let condition: String
        let items: [ModuleItem]
    }

    /// Members that their own macros reject are left out: those report why, and nothing else should fail because of them.
    static func items(_ members: MemberBlockItemListSyntax, in parent: Syntax) -> [ModuleItem] {
        members.compactMap { member in
            if let conditional = member.decl.as(IfConfigDeclSyntax.self) {
                let clauses = conditional.clauses.map { clause($0, in: parent) }
                return clauses.allSatisfy(\.items.isEmpty) ? nil : .conditional(clauses)
            }
            let attributes = member.decl.asProtocol((any WithAttributesSyntax).self)?.attributes
            if let attribute = attributes?.named("PyClass") {
                return ClassModel.checked(member.decl, attribute, isNested: true).accepted.map(ModuleItem.type)
            }
            guard let attribute = attributes?.named("PyFunction") else { return nil }
            return FunctionModel.checked(member.decl, attribute, in: parent).accepted.map(ModuleItem.function)
        }
    }

    private static func clause(_ clause: IfConfigClauseSyntax, in parent: Syntax) -> Clause {
        let condition = [clause.poundKeyword.text, clause.condition?.trimmedDescription].compactMap(\.self)
        let members = clause.elements?.as(MemberBlockItemListSyntax.self) ?? []
        return Clause(condition: condition.joined(separator: " "), items: items(members, in: parent))
    }
}
