// ParameterRules.swift: what the parameters of a @PyFunction must fulfil, each by itself, then in their order.

import SwiftDiagnostics
import SwiftSyntax

enum ParameterRules {
    static func diagnostics(_ function: FunctionModel) -> [Diagnostic] {
        let arguments = function.arguments
        let order = function.hasSignatureArgument ? [] : positionalOrder(arguments) + defaultOrder(arguments)
        return function.parameters.flatMap(single) + onlyOneVariadic(function.parameters) + order
            + uniqueNames(arguments)
    }

    private static func single(_ parameter: ParameterModel) -> [Diagnostic] {
        let found = passing(parameter)
        if parameter.role == .token { return found }
        return (found.isEmpty ? type(parameter) : found) + name(parameter)
    }

    /// How the parameter is passed.
    private static func passing(_ parameter: ParameterModel) -> [Diagnostic] {
        let specifiers = parameter.syntax.type.as(AttributedTypeSyntax.self)?.specifiers ?? []
        let found: [Diagnostic] = specifiers.compactMap { specifier in
            switch specifier.firstToken(viewMode: .sourceAccurate)?.tokenKind {
            case .keyword(.inout): Problem.parameterIsInout.at(specifier)
            case .keyword(.isolated): Problem.parameterIsIsolated.at(specifier)
            default: nil
            }
        }
        guard let ellipsis = parameter.syntax.ellipsis, parameter.role == .token else { return found }
        return found + [Problem.tokenIsVariadic.at(ellipsis)]
    }

    /// Types of which a look at the syntax says that no Python object converts to them.
    private static func type(_ parameter: ParameterModel) -> [Diagnostic] {
        let components = parameter.type.components
        if components.contains(where: { $0.is(FunctionTypeSyntax.self) }) {
            return [Problem.parameterIsFunction.at(parameter.syntax.type)]
        }
        if parameter.type.containsSome { return [Problem.parameterIsOpaque.at(parameter.syntax.type)] }
        return components.filter(\.isExistential).map { Problem.parameterIsExistential.at($0) }
    }

    private static func name(_ parameter: ParameterModel) -> [Diagnostic] {
        if PythonIdentifier.isValid(parameter.pythonName) { return [] }
        return [Problem.nameIsNotIdentifier(parameter.pythonName).at(parameter.nameToken)]
    }

    private static func onlyOneVariadic(_ parameters: [ParameterModel]) -> [Diagnostic] {
        parameters.compactMap { $0.role == .argument ? $0.syntax.ellipsis : nil }.dropFirst()
            .map { Problem.parameterIsSecondVariadic.at($0) }
    }

    private static func positionalOrder(_ arguments: [ParameterModel]) -> [Diagnostic] {
        guard let keyword = arguments.firstIndex(where: { !$0.isPositionalOnly }) else { return [] }
        return arguments[keyword...].filter(\.isPositionalOnly).map { argument in
            let wildcard = argument.syntax.firstName
            let fixIts = argument.syntax.secondName.map { [FixIt.allowKeyword(wildcard, name: $0.name)] } ?? []
            return Problem.positionalFollowsKeyword(argument.pythonName, arguments[keyword].pythonName)
                .at(wildcard, fixIts: fixIts)
        }
    }

    private static func defaultOrder(_ arguments: [ParameterModel]) -> [Diagnostic] {
        // Keyword-only parameters, those after a variadic one, come in any order.
        let arguments = arguments.prefix { !$0.isVariadic }
        guard let optional = arguments.firstIndex(where: { $0.defaultValue != nil }) else { return [] }
        return arguments[optional...].filter { $0.defaultValue == nil }.map { argument in
            Problem.requiredFollowsDefault(argument.pythonName, arguments[optional].pythonName).at(argument.nameToken)
        }
    }

    private static func uniqueNames(_ arguments: [ParameterModel]) -> [Diagnostic] {
        var first: [String: ParameterModel] = [:]
        return arguments.compactMap { argument in
            guard let earlier = first[argument.pythonName] else {
                first[argument.pythonName] = argument
                return nil
            }
            return Problem.parametersShareName(argument.pythonName)
                .at(argument.nameToken, notes: [Remark.first(earlier.nameToken)])
        }
    }
}
