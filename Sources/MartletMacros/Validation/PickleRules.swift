// PickleRules.swift: what a class must fulfil whose stored properties `pickle` saves: the macro must see all of them.

import SwiftDiagnostics
import SwiftParser
import SwiftSyntax

enum PickleRules {
    static func diagnostics(_ type: ClassModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        guard type.protocols.contains(.pickle), let place = ClassProtocol.place(of: .pickle, in: attribute) else {
            return []
        }
        if type.isInFamily || type.builtin != nil { return [Problem.pickleIsOfFamily.at(place)] }
        let twice = type.protocols.contains(.codable) ? [Problem.pickleIsTwice.at(place)] : []
        return twice + properties(type.syntax.memberBlock.members)
    }

    /// What stands against saving the properties; then nothing is emitted for them, which would be further errors.
    static func properties(_ members: MemberBlockItemListSyntax) -> [Diagnostic] {
        hidden(members) + destructured(members) + fields(members)
    }

    private static func hidden(_ members: MemberBlockItemListSyntax) -> [Diagnostic] {
        let clauses = members.compactMap { $0.decl.as(IfConfigDeclSyntax.self) }.flatMap(\.clauses)
        return clauses.compactMap { $0.elements?.as(MemberBlockItemListSyntax.self) }.flatMap(FieldModel.fields)
            .map { Problem.savedIsConditional($0.name.name).at($0.name) }
    }

    private static func destructured(_ members: MemberBlockItemListSyntax) -> [Diagnostic] {
        members.compactMap { $0.decl.as(VariableDeclSyntax.self) }.filter { !$0.modifiers.isStatic }
            .flatMap { $0.bindings }.filter { $0.pattern.is(TuplePatternSyntax.self) }
            .map { Problem.savedIsDestructured($0.pattern.trimmedDescription).at($0.pattern) }
    }

    private static func fields(_ members: MemberBlockItemListSyntax) -> [Diagnostic] {
        let bindings = members.compactMap { $0.decl.as(VariableDeclSyntax.self) }.flatMap { $0.bindings }
        return FieldModel.fields(members).compactMap { field in
            let value = bindings.first { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier == field.name }?
                .initializer?.value
            if field.isIgnored {
                return field.hasInitialValue ? nil : Problem.ignoredHasNoValue(field.name.name).at(field.name)
            }
            guard field.isConstant, let value, !value.isLiteral else { return nil }
            return Problem.savedIsConstant(field.name.name).at(field.name)
        }
    }
}

extension ClassProtocol {
    /// Where the attribute names it.
    static func place(of shown: ClassProtocol, in attribute: AttributeSyntax) -> ExprSyntax? {
        attribute.argument("exposing")?.as(ArrayExprSyntax.self)?.elements.map(\.expression).first {
            $0.as(MemberAccessExprSyntax.self)?.declName.baseName.text == shown.rawValue
        }
    }
}

extension ExprSyntax {
    /// Whether it is the same value each time: a literal, or an array, a tuple or a dictionary of such.
    fileprivate var isLiteral: Bool {
        switch self.as(ExprSyntaxEnum.self) {
        case .booleanLiteralExpr, .integerLiteralExpr, .floatLiteralExpr, .nilLiteralExpr: true
        case .stringLiteralExpr(let text): text.representedLiteralValue != nil
        case .prefixOperatorExpr(let negated): negated.expression.isLiteral
        case .arrayExpr(let array): array.elements.allSatisfy { $0.expression.isLiteral }
        case .tupleExpr(let tuple): tuple.elements.allSatisfy { $0.expression.isLiteral }
        case .dictionaryExpr: dictionaryEntries.allSatisfy { $0.key.isLiteral && $0.value.isLiteral }
        default: false
        }
    }
}
