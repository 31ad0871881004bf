// PyEnumMacro.swift: @PyEnum, which makes an enum or an option set a class of Python's `enum`, and @PyCase, which it reads.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyEnumMacro: ExtensionMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol,
        conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        if let misplacement = context.misplacement(of: attribute, named: "PyEnum", on: declaration) {
            context.diagnose(misplacement)
            return []
        }
        let isNested = !context.lexicalContext.isEmpty
        let checked = EnumModel.checked(declaration, attribute, isNested: isNested)
        checked.diagnostics.forEach(context.diagnose)
        guard let model = checked.accepted else { return [] }
        return [try EnumEntry.conformance(of: model, name: type.trimmedDescription, outer: context.outerClasses)]
    }

    /// Already laid out: reformatting would cost compile time.
    public static var formatMode: FormatMode { .disabled }
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
