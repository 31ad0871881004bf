// KindRules.swift: which functions Python can call at all.

import SwiftDiagnostics
import SwiftSyntax

enum KindRules {
    static func diagnostics(_ generics: GenericParameterClauseSyntax?, _ call: CallModel) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let generics { found.append(Problem.functionIsGeneric(call.attribute).at(generics)) }
        if let async = call.syntax.effectSpecifiers?.asyncSpecifier {
            found.append(Problem.functionIsAsync(call.attribute).at(async))
        }
        return found
    }
}
