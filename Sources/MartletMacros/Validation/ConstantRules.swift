// ConstantRules.swift: what a @PyConstant must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum ConstantRules {
    static func diagnostics(
        _ syntax: VariableDeclSyntax, _ constants: [ConstantModel], _ attribute: AttributeSyntax, in parent: Syntax?
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if Placement.isInClass(parent) {
            return [Problem.constantIsOutsideModule.at(attribute, fixIts: FixIt.use("PyProperty", for: attribute))]
        }
        if !Placement.isInModule(parent) { found.append(Problem.constantIsOutsideModule.at(attribute)) }
        if !syntax.modifiers.isStatic {
            let keyword = syntax.bindingSpecifier
            found.append(Problem.constantIsNotStatic.at(keyword, fixIts: [.insertStatic(before: keyword)]))
        }
        return found + constants.flatMap { NameRules.diagnostics($0.pythonName) }
    }
}

extension ConstantRules {
    /// What concerns a declaration of several properties: the compiler expands `@PyConstant` for each of them, so that the
    /// module reports it.
    static func several(_ member: MemberBlockItemSyntax) -> [Diagnostic] {
        guard let syntax = member.decl.as(VariableDeclSyntax.self),
            let attribute = syntax.attributes.named("PyConstant")
        else { return [] }
        if syntax.bindings.contains(where: { !$0.pattern.is(IdentifierPatternSyntax.self) }) {
            return [Problem.constantIsPattern.at(syntax.bindings)]
        }
        let shareName = syntax.bindings.count > 1 && attribute.argument("name") != nil
        return shareName ? [Problem.constantsShareAttribute.at(attribute)] : []
    }
}

/// Where a member of a module stands.
enum Placement {
    static func isInModule(_ parent: Syntax?) -> Bool {
        guard let type = parent?.asProtocol((any DeclGroupSyntax).self), !type.is(ExtensionDeclSyntax.self) else {
            return false
        }
        return type.attributes.named("PyModule") != nil
    }

    /// In the braces of a class or an enum that Python has.
    static func isInClass(_ parent: Syntax?) -> Bool {
        guard let type = parent?.asProtocol((any DeclGroupSyntax).self), !type.is(ExtensionDeclSyntax.self) else {
            return false
        }
        return ["PyClass", "PyEnum"].contains { type.attributes.named($0) != nil }
    }
}

extension DeclModifierListSyntax {
    var isStatic: Bool { contains { [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind) } }
}
