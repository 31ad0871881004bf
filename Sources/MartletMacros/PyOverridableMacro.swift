// PyOverridableMacro.swift: @PyOverridable, which has a method of Swift ask for its override in Python first.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyOverridableMacro: BodyMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingBodyFor declaration: some DeclSyntaxProtocol & WithOptionalCodeBlockSyntax,
        in context: some MacroExpansionContext
    ) -> [CodeBlockItemSyntax] {
        let type = context.lexicalContext.first
        let checked = OverridableModel.checked(declaration, attribute, in: type)
        checked.diagnostics.forEach(context.diagnose)
        guard let model = checked.accepted, let body = declaration.body else {
            return declaration.body.map { Array($0.statements) } ?? []
        }
        return OverridableBody(method: model.method, statements: body.statements).items
    }

    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}
