// ParameterRules.swift: what the parameters of a call from Python must fulfil, each by itself, then in their order.

import SwiftDiagnostics
import SwiftSyntax

enum ParameterRules {
    static func diagnostics(_ call: CallModel) -> [Diagnostic] {
        let arguments = call.arguments
        let order = call.hasSignatureArgument ? [] : positionalOrder(arguments) + defaultOrder(arguments)
        return call.parameters.flatMap { single($0, call.attribute) } + onlyOneVariadic(call) + order
            + uniqueNames(arguments) + signature(call)
    }

    private static func signature(_ call: CallModel) -> [Diagnostic] {
        (call.signatureMistake.map { [Problem.signatureIsWrong($0.reason).at($0.node)] } ?? [])
            + call.strayConverters.map { Problem.converterIsStray.at($0) }
    }

    private static func single(_ parameter: ParameterModel, _ attribute: String) -> [Diagnostic] {
        if parameter.role == .subject { return [] }
        let found = passing(parameter, attribute)
        if parameter.role != .argument { return found }
        let type = parameter.converter == nil ? self.type(parameter, attribute) : []
        return (found.isEmpty ? type : found) + name(parameter)
    }

    /// How the parameter is passed.
    private static func passing(_ parameter: ParameterModel, _ attribute: String) -> [Diagnostic] {
        let specifiers = parameter.syntax.type.as(AttributedTypeSyntax.self)?.specifiers ?? []
        let found: [Diagnostic] = specifiers.compactMap { specifier in
            switch specifier.firstToken(viewMode: .sourceAccurate)?.tokenKind {
            case .keyword(.inout):
                // The value of another parameter the function changes, and that has to go somewhere.
                Problem.parameterIsInout(attribute)
                    .at(specifier, fixIts: parameter.role == .argument ? [] : [.remove(specifier, "inout")])
            case .keyword(.isolated): Problem.parameterIsIsolated(attribute).at(specifier)
            default: nil
            }
        }
        guard let ellipsis = parameter.syntax.ellipsis, parameter.role != .argument else { return found }
        return found + [Problem.tokenIsVariadic.at(ellipsis, fixIts: [.remove(ellipsis, "...")])]
    }

    /// Types of which a look at the syntax says that no Python object converts to them.
    private static func type(_ parameter: ParameterModel, _ attribute: String) -> [Diagnostic] {
        let components = parameter.type.components
        if components.contains(where: { $0.is(FunctionTypeSyntax.self) }) {
            let type = parameter.syntax.type
            let object = type.is(OptionalTypeSyntax.self) ? "PyObject?" : "PyObject"
            return [Problem.parameterIsFunction(attribute).at(type, fixIts: [.replace(type, with: object)])]
        }
        if parameter.type.containsSome { return [Problem.parameterIsOpaque(attribute).at(parameter.syntax.type)] }
        return components.filter(\.isExistential).map {
            Problem.parameterIsExistential(attribute).at($0, fixIts: [.replace($0, with: "PyObject")])
        }
    }

    private static func name(_ parameter: ParameterModel) -> [Diagnostic] {
        if PythonIdentifier.isValid(parameter.pythonName) { return [] }
        return [Problem.nameIsNotIdentifier(parameter.pythonName).at(parameter.nameToken)]
    }

    private static func onlyOneVariadic(_ call: CallModel) -> [Diagnostic] {
        call.arguments.compactMap(\.syntax.ellipsis).dropFirst()
            .map { Problem.parameterIsSecondVariadic(call.attribute).at($0) }
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
