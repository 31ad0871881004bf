// FunctionRules.swift: what a @PyFunction must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum FunctionRules {
    static func diagnostics(_ function: FunctionModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        placement(function, attribute) + name(function) + kind(function) + ParameterRules.diagnostics(function)
            + signature(function) + result(function)
    }

    private static func placement(_ function: FunctionModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        guard let type = function.parent?.asProtocol((any DeclGroupSyntax).self) else {
            return [Problem.functionIsOutsideModule.at(attribute)]
        }
        var found: [Diagnostic] = []
        if type.is(ExtensionDeclSyntax.self) {
            found.append(Problem.functionIsInExtension.at(attribute))
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

    private static func kind(_ function: FunctionModel) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let generics = function.syntax.genericParameterClause {
            found.append(Problem.functionIsGeneric.at(generics))
        }
        if let async = function.syntax.signature.effectSpecifiers?.asyncSpecifier {
            found.append(Problem.functionIsAsync.at(async))
        }
        return found
    }

    private static func signature(_ function: FunctionModel) -> [Diagnostic] {
        function.signatureMistake.map { [Problem.signatureIsWrong($0.reason).at($0.node)] } ?? []
    }

    /// Types of which a look at the syntax says that they do not convert to Python.
    private static func result(_ function: FunctionModel) -> [Diagnostic] {
        let components = function.syntax.signature.returnClause?.type.components ?? []
        return components.compactMap { type in
            if type.is(FunctionTypeSyntax.self) { return Problem.resultIsFunction.at(type) }
            return type.isUntyped ? Problem.resultIsUntyped.at(type) : nil
        }
    }
}

extension FunctionModel {
    fileprivate var isStatic: Bool {
        syntax.modifiers.contains { [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind) }
    }

    fileprivate var isOperator: Bool {
        switch syntax.name.tokenKind {
        case .binaryOperator, .prefixOperator, .postfixOperator: true
        default: false
        }
    }
}
