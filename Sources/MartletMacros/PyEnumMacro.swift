// PyEnumMacro.swift: @PyEnum, which makes an enum or an option set a class of Python's `enum`, and @PyCase, which it reads.

public import SwiftSyntax
public import SwiftSyntaxMacros

/// As with `@PyClass`, only one of the two roles reports what is wrong.
public struct PyEnumMacro {
    private static func checked(
        _ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax, _ context: some MacroExpansionContext
    ) -> Checked<EnumModel> {
        if let misplacement = context.misplacement(of: attribute, named: "PyEnum", on: declaration) {
            return Checked(model: nil, diagnostics: [misplacement])
        }
        return EnumModel.checked(declaration, attribute, isNested: !context.lexicalContext.isEmpty)
    }

    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
}

extension PyEnumMacro: MemberMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        guard let model = checked(declaration, attribute, context).accepted, model.hasPayloads else { return [] }
        return VariantsEntry.members(of: model, outer: context.outerClasses)
    }
}

extension PyEnumMacro: ExtensionMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        let checked = checked(declaration, attribute, context)
        checked.diagnostics.forEach(context.diagnose)
        guard let model = checked.accepted else { return [] }
        let emit = model.hasPayloads ? VariantsEntry.conformance : EnumEntry.conformance
        return [try emit(model, type.trimmedDescription, context.outerClasses)]
    }
}

/// Expands to nothing, but says where it does not belong.
public struct PyCaseMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        let owner = context.lexicalContext.first?.asProtocol((any DeclGroupSyntax).self)
        if owner?.attributes.named("PyEnum") == nil
            || EnumMemberModel.members(DeclSyntax(declaration), .asWritten).isEmpty
        {
            context.diagnose(Problem.caseIsMisplaced.at(attribute))
        }
        return []
    }
}

extension MacroExpansionContext {
    /// The Python names of the classes around a type, the outermost first.
    var outerClasses: [String] {
        lexicalContext.reversed().compactMap { outer in
            guard let declaration = outer.asProtocol((any DeclGroupSyntax).self),
                let attribute = declaration.attributes.named("PyClass") ?? declaration.attributes.named("PyEnum"),
                let name = TypeContext(outer)?.name
            else { return nil }
            return PythonName(attribute, swiftName: .identifier(name), keepsSpelling: true).text
        }
    }
}
