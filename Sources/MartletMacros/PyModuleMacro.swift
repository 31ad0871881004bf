// PyModuleMacro.swift: @PyModule, which expands to the module's definition, inside the enum, and to the C function that
// Python's import calls, beside it.

public import SwiftSyntax
public import SwiftSyntaxMacros

/// Both expansions see the same source, and both stay empty when something is wrong with it. Only the peer one reports
/// that: the compiler always expands it, but the member one only once something looks the member up.
public struct PyModuleMacro {
    private static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, _ context: some MacroExpansionContext
    ) -> Checked<ModuleModel> {
        if let misplacement = context.misplacement(of: attribute, named: "PyModule", on: declaration) {
            return Checked(model: nil, diagnostics: [misplacement])
        }
        return ModuleModel.checked(declaration, attribute, in: context.lexicalContext.first)
    }

    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}

extension PyModuleMacro: MemberMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        checked(declaration, attribute, context).accepted.map { [ModuleEntry.definition(of: $0)] } ?? []
    }
}

extension PyModuleMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        let checked = checked(declaration, attribute, context)
        checked.diagnostics.forEach(context.diagnose)
        // Of a submodule the module around it takes care.
        guard context.lexicalContext.isEmpty else { return [] }
        return checked.accepted.map(ModuleEntry.startFunctions) ?? []
    }
}
