// NameRules.swift: what the name of anything that Python sees must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum NameRules {
    static func diagnostics(_ name: PythonName) -> [Diagnostic] {
        guard let text = name.text else { return [Problem.nameIsNotLiteral.at(name.node)] }
        switch name.origin {
        case .derived where !PythonIdentifier.isValid(text):
            return [Problem.derivedNameIsNotIdentifier(text).at(name.node)]
        case .given where PythonIdentifier.isKeyword(text):
            return [Problem.nameIsKeyword(text).at(name.node, fixIts: [.rename(name.node, to: text + "_")])]
        case .given where !PythonIdentifier.isValid(text):
            let near = PythonIdentifier.near(text)
            let fixIts = PythonIdentifier.isValid(near) ? [FixIt.rename(name.node, to: near)] : []
            return [Problem.nameIsNotIdentifier(text).at(name.node, fixIts: fixIts)]
        case .derived, .given:
            return []
        }
    }
}
