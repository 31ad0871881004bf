// PyMemberMacros.swift: @PyMethod, @PyInit and @PyProperty, which expand to what the class's definition refers to.

public import SwiftSyntax
public import SwiftSyntaxMacros

/// What the three have in common: check the declaration, report, emit.
private func expansion<Model>(
    of attribute: AttributeSyntax, named name: String, on declaration: some DeclSyntaxProtocol,
    in context: some MacroExpansionContext, _ check: (TypeContext?) -> Checked<Model>, _ emit: (Model) -> [DeclSyntax]
) -> [DeclSyntax] {
    let misplacement =
        context.misplacement(of: attribute, named: name, on: declaration)
        ?? MemberRules.misplacement(of: attribute, named: name, in: context.lexicalContext.first)
    if let misplacement {
        context.diagnose(misplacement)
        return []
    }
    let checked = check(TypeContext(context.lexicalContext.first))
    checked.diagnostics.forEach(context.diagnose)
    return checked.accepted.map(emit) ?? []
}

public struct PyMethodMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        MartletMacros.expansion(
            of: attribute, named: "PyMethod", on: declaration, in: context,
            { MethodModel.checked(declaration, attribute, in: $0) }, MethodEntry.declarations)
    }

    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}

public struct PyInitMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        MartletMacros.expansion(
            of: attribute, named: "PyInit", on: declaration, in: context,
            { InitializerModel.checked(declaration, attribute, in: $0) }, InitializerEntry.declarations)
    }

    public static var formatMode: FormatMode { .disabled }
}

public struct PyPropertyMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        MartletMacros.expansion(
            of: attribute, named: "PyProperty", on: declaration, in: context,
            { PropertyModel.checked(declaration, attribute, in: $0) }, PropertyEntry.declarations)
    }

    public static var formatMode: FormatMode { .disabled }
}
