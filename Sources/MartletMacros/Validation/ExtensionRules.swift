// ExtensionRules.swift: what a @PyMethods extension, and the list of them, must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum ExtensionRules {
    static func diagnostics(_ model: ExtensionModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if FieldNaming(ofMembersBy: attribute) == nil, let given = attribute.argument("names") {
            found.append(Problem.optionIsUnreadable("names").at(given))
        }
        for item in model.items.flat {
            switch item {
            case .type(let type): found.append(Problem.typeIsInExtension(type.name.name).at(type.name))
            case .enumeration(let type): found.append(Problem.typeIsInExtension(type.name.name).at(type.name))
            case .method, .property, .conditional: break
            }
        }
        return found + UniqueMembers.diagnostics(model.items)
    }

    /// Nobody can ask for an extension without a name: this is for the part of the macro that is expanded in any case.
    static func name(_ attribute: AttributeSyntax) -> [Diagnostic] {
        guard let given = attribute.firstUnlabelled else { return [] }
        return list([given])
    }

    static func list(_ extensions: [ExprSyntax]) -> [Diagnostic] {
        extensions.filter { $0.literalText.map(PythonIdentifier.isValid) != true }
            .map { Problem.extensionIsUnnamed.at($0) }
    }
}
