// PropertyRules.swift: what a @PyProperty must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum PropertyRules {
    static func diagnostics(_ property: PropertyModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        NameRules.diagnostics(property.pythonName) + options(property, attribute) + type(property)
    }

    private static func options(_ property: PropertyModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for name in ["readOnly", "deletable", "copies"] {
            guard let value = attribute.argument(name) else { continue }
            if !value.is(BooleanLiteralExprSyntax.self) {
                found.append(Problem.optionIsNotLiteral(name).at(value))
            } else if property.isStatic {
                found.append(Problem.classAttributeHasOption(name).at(value, fixIts: FixIt.removeArgument(value)))
            }
        }
        return found
    }

    private static func type(_ property: PropertyModel) -> [Diagnostic] {
        (property.valueType?.components ?? []).compactMap { type in
            if type.is(FunctionTypeSyntax.self) { return Problem.propertyIsFunction.at(type) }
            return type.isUntyped ? Problem.propertyIsUntyped.at(type, fixIts: [.replace(type, with: "PyObject")]) : nil
        }
    }
}
