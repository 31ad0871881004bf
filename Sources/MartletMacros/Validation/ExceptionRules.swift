// ExceptionRules.swift: what a @PyException must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum ExceptionRules {
    static func diagnostics(_ exception: ExceptionModel, _ declaration: some DeclGroupSyntax) -> [Diagnostic] {
        var found = NameRules.diagnostics(exception.pythonName)
        if let generics = declaration.asProtocol((any WithGenericParametersSyntax).self)?.genericParameterClause {
            found.append(Problem.exceptionIsGeneric.at(generics))
        }
        let parents = ["base", "extends", "extendsImported"].compactMap { exception.attribute.argument($0) }
        if parents.count > 1 {
            let fixIts = FixIt.removeArgument(parents[1])
            found.append(Problem.exceptionHasSeveralBases.at(parents[1], fixIts: fixIts))
        }
        return found
    }
}
