// PyClassMacro.swift: @PyClass, which makes a struct or a class a Python class.

public import SwiftSyntax
public import SwiftSyntaxMacros

/// The conformance is the expansion; an instance with an identity also gets a word to remember its object in.
///
/// As with `@PyModule`, only one of the two roles reports what is wrong.
public struct PyClassMacro {
    private static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, _ context: some MacroExpansionContext
    ) -> Checked<ClassModel> {
        if let misplacement = context.misplacement(of: attribute, named: "PyClass", on: declaration) {
            return Checked(model: nil, diagnostics: [misplacement])
        }
        return ClassModel.checked(declaration, attribute, isNested: !context.lexicalContext.isEmpty)
    }

    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}

extension PyClassMacro: MemberMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        let checked = checked(declaration, attribute, context)
        guard let model = checked.model else { return [] }
        if model.isDerived {
            // Here this is the only role; and where nothing is written, the class still conforms, as it inherits that.
            checked.diagnostics.forEach(context.diagnose)
            if checked.accepted == nil { return [] }
        }
        return ClassEntry(type: model, name: model.name.text, outer: context.outerClasses)
            .members(conforms: ClassRules.allowConformance(model, isNested: !context.lexicalContext.isEmpty))
    }
}

extension PyClassMacro: ExtensionMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        let checked = checked(declaration, attribute, context)
        checked.diagnostics.forEach(context.diagnose)
        guard let model = checked.model, ClassRules.allowConformance(model, isNested: !context.lexicalContext.isEmpty)
        else { return [] }
        return try ClassEntry(type: model, name: type.trimmedDescription, outer: context.outerClasses).conformance
    }
}
