import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

extension MacroExpansionContext {
    /// The error for an attribute that stands on the declaration before already: the compiler would expand both, and report their clashes.
    ///
    /// The attribute and the declaration arrive as separate trees, so that only their places in the file can be compared.
    func repetition(of attribute: AttributeSyntax, named name: String, on declaration: some DeclSyntaxProtocol) -> Diagnostic? {
        let attributes = declaration.asProtocol((any WithAttributesSyntax).self)?.attributes
        guard let first = attributes?.named(name), let firstPlace = place(of: first), let place = place(of: attribute), place != firstPlace
        else { return nil }
        return Problem.attributeIsRepeated(name).at(attribute, fixIts: [.removeAttribute(attribute)])
    }

    private func place(of node: some SyntaxProtocol) -> String? {
        guard let location = location(of: node) else { return nil }
        return "\(location.line):\(location.column)"
    }
}
