// ExceptionModel.swift: what the source says about one @PyException.

import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct ExceptionModel {
    let name: TokenSyntax
    let pythonName: PythonName
    let documentation: String
    let attribute: AttributeSyntax
    let fields: [Field]
    let access: String
    var swiftModule: String?

    struct Field {
        let name: TokenSyntax
        let pythonName: String
        /// Where the source says it.
        let type: TypeSyntax?
    }

    /// Every rule applied to a declaration with the attribute.
    static func checked(_ declaration: some DeclGroupSyntax, _ attribute: AttributeSyntax) -> Checked<ExceptionModel> {
        let kind = DeclarationKind(Syntax(declaration))
        let isType =
            declaration.is(StructDeclSyntax.self) || declaration.is(EnumDeclSyntax.self)
            || declaration.is(ClassDeclSyntax.self)
        guard isType, let name = declaration.asProtocol((any NamedDeclSyntax).self)?.name else {
            return Checked(model: nil, diagnostics: [Problem.exceptionIsOther(kind.phrase).at(kind.keyword)])
        }
        let model = ExceptionModel(declaration, name, attribute, before: kind.keyword)
        return Checked(model: model, diagnostics: ExceptionRules.diagnostics(model, declaration))
    }

    private init(
        _ declaration: some DeclGroupSyntax, _ name: TokenSyntax, _ attribute: AttributeSyntax,
        before keyword: TokenSyntax
    ) {
        self.name = name
        pythonName = PythonName(attribute, swiftName: name, spelling: \.self)
        documentation = DocComment.text(before: keyword, in: declaration)
        self.attribute = attribute
        access = declaration.modifiers.accessBeyondModule
        fields = declaration.memberBlock.members.flatMap { Self.fields($0.decl) }
    }

    /// The stored properties, and those computed ones that Python could not tell from them are left out.
    private static func fields(_ declaration: DeclSyntax) -> [Field] {
        guard let variable = declaration.as(VariableDeclSyntax.self), !variable.modifiers.isStatic else { return [] }
        return variable.bindings.compactMap { binding in
            guard binding.isStored, let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
                return nil
            }
            return Field(
                name: name, pythonName: PythonIdentifier.fromSwift(name.name), type: binding.typeAnnotation?.type)
        }
    }
}

extension PatternBindingSyntax {
    /// Stored, with or without observers.
    fileprivate var isStored: Bool {
        guard let accessors = accessorBlock?.accessors else { return true }
        guard case .accessors(let list) = accessors else { return false }
        return list.allSatisfy { [.keyword(.willSet), .keyword(.didSet)].contains($0.accessorSpecifier.tokenKind) }
    }
}
