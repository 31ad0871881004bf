// FunctionRules.swift: what a @PyFunction must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum FunctionRules {
    static func diagnostics(_ function: FunctionModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        placement(function, attribute) + name(function)
            + KindRules.diagnostics(function.syntax.genericParameterClause, function.call)
            + ParameterRules.diagnostics(function.call)
            + result(function)
    }

    private static func placement(_ function: FunctionModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        // At file scope, for modules to list.
        guard let parent = function.parent else { return [] }
        guard let type = parent.asProtocol((any DeclGroupSyntax).self) else {
            return [Problem.functionIsOutsideModule.at(attribute)]
        }
        var found: [Diagnostic] = []
        if type.is(ExtensionDeclSyntax.self) {
            found.append(Problem.functionIsInExtension.at(attribute))
        } else if Placement.isInClass(parent) {
            return [Problem.functionIsOutsideModule.at(attribute, fixIts: FixIt.use("PyMethod", for: attribute))]
        } else if type.attributes.named("PyModule") == nil {
            found.append(Problem.functionIsOutsideModule.at(attribute))
        }
        if !function.isStatic {
            let keyword = function.syntax.funcKeyword
            found.append(Problem.functionIsNotStatic.at(keyword, fixIts: [.insertStatic(before: keyword)]))
        }
        return found
    }

    /// An operator is named by the rule against operators.
    private static func name(_ function: FunctionModel) -> [Diagnostic] {
        if function.isOperator { return [Problem.functionIsOperator.at(function.syntax.name)] }
        return NameRules.diagnostics(function.pythonName)
    }

    private static func result(_ function: FunctionModel) -> [Diagnostic] { ResultRules.diagnostics(function.call) }
}

extension FunctionModel {
    fileprivate var isStatic: Bool {
        syntax.modifiers.isStatic
    }

    fileprivate var isOperator: Bool {
        switch syntax.name.tokenKind {
        case .binaryOperator, .prefixOperator, .postfixOperator: true
        default: false
        }
    }
}
