// ModuleInitRules.swift: what a @PyModuleInit must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum ModuleInitRules {
    static func diagnostics(
        _ initializer: ModuleInitModel, _ attribute: AttributeSyntax, in parent: Syntax?
    ) -> [Diagnostic] {
        let syntax = initializer.syntax
        var found: [Diagnostic] = []
        if !Placement.isInModule(parent) { found.append(Problem.moduleInitIsOutsideModule.at(attribute)) }
        if !syntax.modifiers.isStatic {
            let keyword = syntax.funcKeyword
            found.append(Problem.moduleInitIsNotStatic.at(keyword, fixIts: [.insertStatic(before: keyword)]))
        }
        if let async = syntax.signature.effectSpecifiers?.asyncSpecifier {
            found.append(Problem.moduleInitIsAsync.at(async))
        }
        return found
            + initializer.parameters.filter { $0.role != .token && !$0.isModule }
            .map { Problem.moduleInitTakesOther.at($0.syntax) }
    }
}
