// ResultRules.swift: what the result of a call from Python must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum ResultRules {
    /// Types of which a look at the syntax says that they do not convert to Python.
    static func diagnostics(_ call: CallModel) -> [Diagnostic] {
        (call.resultType?.components ?? []).compactMap { type in
            if type.is(FunctionTypeSyntax.self) { return Problem.resultIsFunction(call.attribute).at(type) }
            if !type.isUntyped { return nil }
            return Problem.resultIsUntyped(call.attribute).at(type, fixIts: [.replace(type, with: "PyObject")])
        }
    }
}
