// ModuleRules.swift: what a @PyModule must fulfil, beyond what each of its functions must.

import SwiftDiagnostics
import SwiftSyntax

enum ModuleRules {
    static func notEnum(_ declaration: Syntax) -> Diagnostic {
        let kind = DeclarationKind(declaration)
        let fixIts: [FixIt] =
            switch declaration.as(SyntaxEnum.self) {
            case .structDecl(let type): [.makeEnum(type.structKeyword, modifiers: type.modifiers)]
            case .classDecl(let type): [.makeEnum(type.classKeyword, modifiers: type.modifiers)]
            default: []
            }
        return Problem.moduleIsNotEnum(kind.phrase).at(kind.keyword, fixIts: fixIts)
    }

    static func diagnostics(_ module: ModuleModel, in parent: Syntax?) -> [Diagnostic] {
        var found = name(module.pythonName)
        if parent != nil, !Placement.isInModule(parent) {
            found.append(Problem.moduleIsNested.at(module.syntax.enumKeyword))
        }
        if let generics = module.syntax.genericParameterClause {
            found.append(Problem.moduleIsGeneric.at(generics))
        }
        return found + module.syntax.memberBlock.members.flatMap(ConstantRules.several)
            + UniqueNames.diagnostics(module.items) + CopyRules.diagnostics(module.items)
    }

    private static func name(_ name: PythonName) -> [Diagnostic] {
        let found = NameRules.diagnostics(name)
        guard found.isEmpty, let text = name.text, !text.unicodeScalars.allSatisfy(\.isASCII) else { return found }
        return [Problem.moduleNameIsNotASCII(text).at(name.node)]
    }
}
