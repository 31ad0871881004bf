import SwiftDiagnostics
import SwiftSyntax

/// What the parameters of a `@PyFunction` must fulfil: each by itself, then in their order.
enum ParameterRules {
    static func diagnostics(_ function: FunctionModel) -> [Diagnostic] {
        let arguments = function.arguments
        return arguments.flatMap(single) + positionalOrder(arguments) + defaultOrder(arguments) + uniqueNames(arguments)
    }

    private static func single(_ parameter: ParameterModel) -> [Diagnostic] {
        var found = specifiers(parameter)
        let type = parameter.syntax.type
        if let ellipsis = parameter.syntax.ellipsis {
            found.append(Problem.parameterIsVariadic.at(ellipsis))
        }
        if type.contains(where: { $0.is(FunctionTypeSyntax.self) }) {
            found.append(Problem.parameterIsFunction.at(type))
        } else if type.contains(where: { $0.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.tokenKind == .keyword(.some) }) {
            found.append(Problem.parameterIsOpaque.at(type))
        }
        if !PythonIdentifier.isValid(parameter.pythonName) {
            found.append(Problem.nameIsNotIdentifier(parameter.pythonName).at(parameter.nameToken))
        }
        return found
    }

    private static func specifiers(_ parameter: ParameterModel) -> [Diagnostic] {
        guard let type = parameter.syntax.type.as(AttributedTypeSyntax.self) else { return [] }
        return type.specifiers.compactMap { specifier in
            switch specifier.firstToken(viewMode: .sourceAccurate)?.tokenKind {
            case .keyword(.inout): Problem.parameterIsInout.at(specifier)
            case .keyword(.isolated): Problem.parameterIsIsolated.at(specifier)
            default: nil
            }
        }
    }

    private static func positionalOrder(_ arguments: [ParameterModel]) -> [Diagnostic] {
        guard let keyword = arguments.firstIndex(where: { !$0.isPositionalOnly }) else { return [] }
        return arguments[keyword...].filter(\.isPositionalOnly).map { argument in
            let fixIts = argument.syntax.secondName.map { [FixIt.allowKeyword(argument.syntax.firstName, name: $0.name)] } ?? []
            return Problem.positionalFollowsKeyword(argument.pythonName, arguments[keyword].pythonName)
                .at(argument.syntax.firstName, fixIts: fixIts)
        }
    }

    private static func defaultOrder(_ arguments: [ParameterModel]) -> [Diagnostic] {
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

extension SyntaxProtocol {
    /// Whether the node or one inside it matches.
    fileprivate func contains(where matches: (Syntax) -> Bool) -> Bool {
        matches(Syntax(self)) || children(viewMode: .sourceAccurate).contains { $0.contains(where: matches) }
    }
}
