// MethodRules.swift: what a @PyMethod must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum MethodRules {
    static func diagnostics(_ method: MethodModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        (method.operator.map { self.operator($0, method) } ?? NameRules.diagnostics(method.pythonName))
            + special(method)
            + KindRules.diagnostics(method.syntax.genericParameterClause, method.call)
            + ParameterRules.diagnostics(method.call) + ResultRules.diagnostics(method.call) + slot(method)
            + variadic(method) + mutating(method)
    }

    private static func slot(_ method: MethodModel) -> [Diagnostic] {
        guard let slot = method.slot, method.operator == nil, let counts = slot.shape.argumentCounts,
            !counts.contains(method.call.arguments.count)
        else { return [] }
        let arguments =
            switch counts {
            case 0...0: "no argument"
            case 1...1: "one argument"
            case 2...2: "two arguments"
            case 0...1: "at most one argument"
            default: "one argument or two"
            }
        return [Problem.slotTakesOther(slot.name, arguments).at(method.syntax.signature.parameterClause)]
    }

    private static func mutating(_ method: MethodModel) -> [Diagnostic] {
        guard method.isMutating, method.type?.isFixed == true else { return [] }
        let modifier = method.syntax.modifiers.first { $0.name.tokenKind == .keyword(.mutating) }
        return [
            Problem.enumIsMutated(method.syntax.name.name)
                .at(method.syntax.name, fixIts: modifier.map { [.remove($0, "mutating")] } ?? [])
        ]
    }

    /// An operator without a name of its own is one that Python has, and one of its operands is the object.
    private static func `operator`(_ swift: SwiftOperator, _ method: MethodModel) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if swift.subject == nil {
            found.append(Problem.operatorIsOfOther.at(method.syntax.signature.parameterClause))
        }
        if method.pythonName.origin == .given { return found + NameRules.diagnostics(method.pythonName) }
        if swift.specialName == nil { found.append(Problem.operatorIsUnknown(swift.symbol).at(method.syntax.name)) }
        return found
    }

    /// Special methods that are something else here, and those that Python calls on an object.
    private static func special(_ method: MethodModel) -> [Diagnostic] {
        guard let name = method.pythonName.text else { return [] }
        if let instead = ["__init__": "@PyInit", "__new__": "@PyInit", "__del__": "deinit"][name] {
            return [Problem.specialIsOther(name, instead).at(method.pythonName.node)]
        }
        if method.kind != .instance, method.type?.kind != .enumeration, SlotTable.entry(name) != nil {
            let modifier = method.syntax.modifiers.first { $0.name.tokenKind == .keyword(.static) }
            return [
                Problem.slotIsStatic(name)
                    .at(method.pythonName.node, fixIts: modifier.map { [.remove($0, "static")] } ?? [])
            ]
        }
        return []
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
