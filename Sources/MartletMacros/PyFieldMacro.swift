// PyFieldMacro.swift: @PyField and @PyIgnored, which @PyConvertible reads. They expand to nothing, but say where they do not
// belong.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyFieldMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        let owner = context.lexicalContext.first?.as(StructDeclSyntax.self)
        let isField = declaration.as(VariableDeclSyntax.self).map { !FieldModel.fields($0).isEmpty } ?? false
        if owner?.attributes.named("PyConvertible") == nil || !isField {
            let name = attribute.attributeName.trimmedDescription.split(separator: ".").last.map(String.init) ?? ""
            context.diagnose(Problem.fieldIsMisplaced(name).at(attribute))
        }
        return []
    }
}
