// PyConvertibleMacro.swift: @PyConvertible, which expands to extensions with the two conversions.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyConvertibleMacro: ExtensionMacro {
    /// The conformances that the type does not have yet: who writes one by hand gets the other.
    public static func expansion(
        of attribute: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) -> [ExtensionDeclSyntax] {
        let checked = checked(declaration, attribute, context)
        checked.diagnostics.forEach(context.diagnose)
        guard let model = checked.accepted else { return [] }
        let missing = Set(protocols.map { $0.trimmedDescription.split(separator: ".").last.map(String.init) ?? "" })
        return ConversionDirection.allCases
            .filter { missing.contains($0.protocolName) && model.options.directions.contains($0) }
            .map { ConversionExtension.declaration(of: model, type.trimmedDescription, $0) }
    }

    private static func checked(
        _ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax, _ context: some MacroExpansionContext
    ) -> Checked<ConvertibleModel> {
        if let misplacement = context.misplacement(of: attribute, named: "PyConvertible", on: declaration) {
            return Checked(model: nil, diagnostics: [misplacement])
        }
        return ConvertibleModel.checked(declaration, attribute)
    }

    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}
