// PyModuleInitMacro.swift: @PyModuleInit, which expands to nothing: @PyModule reads it. Only mistakes are reported here.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyModuleInitMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        if let misplacement = context.misplacement(of: attribute, named: "PyModuleInit", on: declaration) {
            context.diagnose(misplacement)
        } else {
            ModuleInitModel.checked(declaration, attribute, in: context.lexicalContext.first).diagnostics
                .forEach(context.diagnose)
        }
        return []
    }
}
