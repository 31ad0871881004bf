// PyFunctionMacro.swift: @PyFunction, which expands to the function's method table entry.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyFunctionMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        let checked = checked(declaration, attribute, context)
        checked.diagnostics.forEach(context.diagnose)
        return checked.accepted.map(FunctionEntry.declarations) ?? []
    }

    private static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, _ context: some MacroExpansionContext
    ) -> Checked<FunctionModel> {
        if let misplacement = context.misplacement(of: attribute, named: "PyFunction", on: declaration) {
            return Checked(model: nil, diagnostics: [misplacement])
        }
        return FunctionModel.checked(declaration, attribute, in: context.lexicalContext.first)
    }

    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}
