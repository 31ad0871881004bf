// PyExceptionMacro.swift: @PyException, which expands to the conformance that makes an exception type, and what it asks for.

public import SwiftSyntax
public import SwiftSyntaxMacros

/// Both expansions see the same source, and both stay empty when something is wrong with it; the member one reports it.
public struct PyExceptionMacro {
    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}

extension PyExceptionMacro: MemberMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        if let misplacement = context.misplacement(of: attribute, named: "PyException", on: declaration) {
            context.diagnose(misplacement)
            return []
        }
        let checked = ExceptionModel.checked(declaration, attribute)
        checked.diagnostics.forEach(context.diagnose)
        guard var exception = checked.accepted else { return [] }
        let place = context.location(of: attribute, at: .afterLeadingTrivia, filePathMode: .fileID)
        exception.swiftModule = place?.file.literalText.map { String($0.prefix { $0 != "/" }) }
        return ExceptionEntry.members(of: exception)
    }
}

extension PyExceptionMacro: ExtensionMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) -> [ExtensionDeclSyntax] {
        guard context.misplacement(of: attribute, named: "PyException", on: declaration) == nil,
            ExceptionModel.checked(declaration, attribute).accepted != nil
        else { return [] }
        return ExceptionEntry.conformance(of: type).map { [$0] } ?? []
    }
}
