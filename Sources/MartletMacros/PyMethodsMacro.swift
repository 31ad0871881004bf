// PyMethodsMacro.swift: @PyMethods, which exports an extension of a class as a whole.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyMethodsMacro {
    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}

extension PyMethodsMacro: MemberMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        if let misplacement = context.misplacement(of: attribute, named: "PyMethods", on: declaration) {
            context.diagnose(misplacement)
            return []
        }
        let checked = ExtensionModel.checked(declaration, attribute)
        checked.diagnostics.forEach(context.diagnose)
        return ExtensionEntry.members(of: checked)
    }
}

extension PyMethodsMacro: MemberAttributeMacro {
    public static func expansion(
        of attribute: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
        providingAttributesFor member: some DeclSyntaxProtocol, in context: some MacroExpansionContext
    ) -> [AttributeSyntax] {
        guard declaration.is(ExtensionDeclSyntax.self) else { return [] }
        let isFirst = declaration.memberBlock.members.first.map {
            context.place(of: $0.decl) == context.place(of: member)
        }
        if isFirst == true { ExtensionRules.name(attribute).forEach(context.diagnose) }
        return (ExtensionModel.impliedAttribute(member) ?? []).compactMap { $0.as(AttributeSyntax.self) }
    }
}
