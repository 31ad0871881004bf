// AttributeRules.swift: what one of Martlet's attributes must fulfil, whichever it is.

import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

extension MacroExpansionContext {
    /// What is wrong with how the attribute stands on the declaration.
    ///
    /// Either mistake would show up as something else: an attribute under `#if` is invisible to the macro of the
    /// module, and of a repeated one the compiler expands both, and reports their clashes.
    func misplacement(
        of attribute: AttributeSyntax, named name: String, on declaration: some DeclSyntaxProtocol
    ) -> Diagnostic? {
        guard let attributes = declaration.asProtocol((any WithAttributesSyntax).self)?.attributes else { return nil }
        // A `@PyMethods` extension gives its members attributes that are not written.
        if attributes.named(name) == nil, TypeContext(lexicalContext.first)?.exported != nil { return nil }
        guard let first = attributes.named(name) else { return Problem.attributeIsConditional(name).at(attribute) }
        // The attribute and the declaration arrive as separate trees: only their places in the file can be compared.
        guard let place = place(of: attribute), let firstPlace = self.place(of: first), place != firstPlace
        else { return nil }
        return Problem.attributeIsRepeated(name).at(attribute, fixIts: [.removeAttribute(attribute)])
    }

    func place(of node: some SyntaxProtocol) -> String? {
        guard let location = location(of: node) else { return nil }
        return "\(location.line):\(location.column)"
    }
}
