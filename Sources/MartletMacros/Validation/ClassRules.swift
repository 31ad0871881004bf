// ClassRules.swift: what a @PyClass must fulfil, beyond what each of its members must.

import SwiftDiagnostics
import SwiftSyntax

enum ClassRules {
    static func diagnostics(_ type: ClassModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        NameRules.diagnostics(type.pythonName) + kind(type) + options(attribute) + initializers(type)
            + UniqueMembers.diagnostics(type.items)
    }

    private static func kind(_ type: ClassModel) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let generics = type.genericParameters { found.append(Problem.classIsGeneric.at(generics)) }
        if let keyword = type.syntax.as(ClassDeclSyntax.self)?.classKeyword, !type.has(.final) {
            found.append(Problem.classIsNotFinal.at(keyword, fixIts: [.insertFinal(before: keyword)]))
        }
        if let modifier = type.syntax.modifiers.first(where: { $0.name.tokenKind == .keyword(.private) }),
            type.syntax.parent != nil
        {
            found.append(Problem.classIsPrivate.at(modifier))
        }
        for inherited in type.syntax.inheritanceClause?.inheritedTypes ?? []
        where inherited.type.trimmedDescription == "~Copyable" {
            found.append(Problem.classIsNotCopyable.at(inherited))
        }
        return found
    }

    /// The macros read them, so that the compiler's check of their types is not enough.
    private static func options(_ attribute: AttributeSyntax) -> [Diagnostic] {
        ["final", "weakref", "dict"].compactMap { name in
            guard let value = attribute.argument(name), !value.is(BooleanLiteralExprSyntax.self) else { return nil }
            return Problem.optionIsNotLiteral(name).at(value)
        }
    }

    private static func initializers(_ type: ClassModel) -> [Diagnostic] {
        guard let first = type.initializers.first else { return [] }
        return type.initializers.dropFirst().map {
            Problem.classHasTwoInitializers.at($0.attribute, notes: [Remark.first(first.attribute)])
        }
    }
}

extension ClassModel {
    fileprivate var genericParameters: GenericParameterClauseSyntax? {
        syntax.as(StructDeclSyntax.self)?.genericParameterClause
            ?? syntax.as(ClassDeclSyntax.self)?.genericParameterClause
    }

    fileprivate func has(_ keyword: Keyword) -> Bool {
        syntax.modifiers.contains { $0.name.tokenKind == .keyword(keyword) }
    }
}
