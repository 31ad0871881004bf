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
        guard var function = checked.accepted else { return [] }
        // By the module's name, not by folders: those are the builder's own.
        if let place = context.location(
            of: function.syntax.funcKeyword, at: .afterLeadingTrivia, filePathMode: .fileID),
            let file = place.file.literalText
        {
            function.place = (file, place.line.trimmedDescription)
        }
        return FunctionEntry.declarations(of: function)
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
