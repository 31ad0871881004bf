// ClassRules.swift: what a @PyClass must fulfil, beyond what each of its members must.

import SwiftDiagnostics
import SwiftSyntax

enum ClassRules {
    static func diagnostics(_ type: ClassModel, _ attribute: AttributeSyntax, isNested: Bool) -> [Diagnostic] {
        NameRules.diagnostics(type.pythonName) + kind(type) + (isNested ? access(type) : []) + options(attribute)
            + ExtensionRules.list(type.extensions) + family(type, attribute) + initializers(type)
            + UniqueMembers.diagnostics(type.items) + StateRules.diagnostics(type)
            + PickleRules.diagnostics(type, attribute)
    }

    /// Whether the type can conform in spite of all: then its members' expansions add no errors of their own.
    static func allowConformance(_ type: ClassModel, isNested: Bool) -> Bool {
        kind(type).isEmpty && !(isNested && !access(type).isEmpty) && !(type.isInFamily && !type.isReference)
    }

    private static func access(_ type: ClassModel) -> [Diagnostic] {
        type.syntax.modifiers.compactMap { modifier in
            guard modifier.name.tokenKind == .keyword(.private), modifier.detail == nil else { return nil }
            return Problem.classIsPrivate.at(modifier, fixIts: [.replace(modifier, with: "fileprivate")])
        }
    }

    private static func kind(_ type: ClassModel) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let generics = type.genericParameters { found.append(Problem.classIsGeneric(type.name.text).at(generics)) }
        if let keyword = type.syntax.as(ClassDeclSyntax.self)?.classKeyword, !type.isOpen,
            !type.syntax.modifiers.isFinal
        {
            found.append(Problem.classIsNotFinal.at(keyword, fixIts: [.insertFinal(before: keyword)]))
        }
        for inherited in type.syntax.inheritanceClause?.inheritedTypes ?? []
        where inherited.type.trimmedDescription == "~Copyable" {
            found.append(Problem.classIsNotCopyable.at(inherited))
        }
        return found
    }

    /// The macros read them, so that the compiler's check of their types is not enough.
    private static func options(_ attribute: AttributeSyntax) -> [Diagnostic] {
        var found = ["final", "weakref", "dict", "open"].compactMap { name -> Diagnostic? in
            guard let value = attribute.argument(name), !value.is(BooleanLiteralExprSyntax.self) else { return nil }
            return Problem.optionIsNotLiteral(name).at(value)
        }
        if FieldNaming(ofMembersBy: attribute) == nil, let given = attribute.argument("names") {
            found.append(Problem.optionIsUnreadable("names").at(given))
        }
        return found
    }

    /// A class that extends an exposed one names it, and one that others extend is no final one.
    private static func family(_ type: ClassModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        if let open = attribute.argument("open"), open.trimmedDescription == "true", !type.isOpen {
            return [Problem.openIsFinal.at(open)]
        }
        guard type.isDerived, let extended = attribute.argument("extends") else { return [] }
        let superclass = type.syntax.inheritanceClause?.inheritedTypes.first?.type.trimmedDescription
        guard let parent = type.parent?.trimmedDescription else { return [Problem.parentIsNoType.at(extended)] }
        return type.isReference && parent == superclass ? [] : [Problem.parentIsNoSuperclass(parent).at(extended)]
    }

    private static func initializers(_ type: ClassModel) -> [Diagnostic] {
        guard let first = type.initializers.first else { return [] }
        return type.initializers.dropFirst().map {
            Problem.classHasTwoInitializers.at(
                $0.attribute, notes: [Remark.first(first.attribute)], fixIts: [.removeAttribute($0.attribute)])
        }
    }
}

extension ClassModel {
    fileprivate var genericParameters: GenericParameterClauseSyntax? {
        syntax.as(StructDeclSyntax.self)?.genericParameterClause
            ?? syntax.as(ClassDeclSyntax.self)?.genericParameterClause
    }
}
