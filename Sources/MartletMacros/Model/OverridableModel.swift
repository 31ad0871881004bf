// OverridableModel.swift: what the source says about one @PyOverridable.

import SwiftDiagnostics
import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct OverridableModel {
    let method: MethodModel

    /// Every rule applied to a declaration with the attribute.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in type: Syntax?
    ) -> Checked<OverridableModel> {
        guard let syntax = declaration.as(FunctionDeclSyntax.self), let exposed = syntax.attributes.named("PyMethod"),
            type?.is(ClassDeclSyntax.self) == true
        else { return Checked(model: nil, diagnostics: [Problem.overridableIsOther.at(attribute)]) }
        let method = MethodModel(syntax, exposed, in: TypeContext(type))
        return Checked(model: OverridableModel(method: method), diagnostics: diagnostics(method, attribute))
    }

    private static func diagnostics(_ method: MethodModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if method.kind != .instance || method.isStatic || method.slot != nil || method.operator != nil {
            found.append(Problem.overridableIsSpecial.at(attribute))
        }
        if !method.call.isThrowing { found.append(Problem.overridableThrowsNothing.at(method.syntax.name)) }
        if method.call.signature.isOpen { found.append(Problem.overridableIsVariadic.at(attribute)) }
        return found
    }
}
