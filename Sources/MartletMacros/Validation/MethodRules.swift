// MethodRules.swift: what a @PyMethod must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum MethodRules {
    static func diagnostics(_ method: MethodModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        NameRules.diagnostics(method.pythonName)
            + KindRules.diagnostics(method.syntax.genericParameterClause, method.call)
            + ParameterRules.diagnostics(method.call) + ResultRules.diagnostics(method.call) + slot(method)
            + variadic(method) + mutating(method)
    }

    private static func slot(_ method: MethodModel) -> [Diagnostic] {
        guard let slot = method.slot, let count = slot.shape.argumentCount, method.call.arguments.count != count
        else { return [] }
        let arguments = ["no argument", "one argument"][min(count, 1)]
        return [Problem.slotTakesOther(slot.name, arguments).at(method.syntax.signature.parameterClause)]
    }

    private static func mutating(_ method: MethodModel) -> [Diagnostic] {
        guard method.isMutating, method.type?.isEnumeration == true else { return [] }
        return [Problem.enumIsMutated(method.syntax.name.name).at(method.syntax.name)]
    }

    /// Swift has no function value of a method that changes a struct.
    private static func variadic(_ method: MethodModel) -> [Diagnostic] {
        guard method.isMutating, let ellipsis = method.call.parameters.compactMap(\.syntax.ellipsis).first else {
            return []
        }
        return [Problem.mutatingIsVariadic.at(ellipsis)]
    }
}

enum InitializerRules {
    static func diagnostics(_ initializer: InitializerModel) -> [Diagnostic] {
        KindRules.diagnostics(initializer.syntax.genericParameterClause, initializer.call)
            + ParameterRules.diagnostics(initializer.call)
    }
}
