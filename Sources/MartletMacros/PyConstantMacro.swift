// PyConstantMacro.swift: @PyConstant, which expands to nothing: @PyModule reads it. Only mistakes are reported here.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyConstantMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        if let misplacement = context.misplacement(of: attribute, named: "PyConstant", on: declaration) {
            context.diagnose(misplacement)
        } else {
            ConstantModel.checked(declaration, attribute, in: context.lexicalContext.first).diagnostics
                .forEach(context.diagnose)
        }
        return []
    }
}
