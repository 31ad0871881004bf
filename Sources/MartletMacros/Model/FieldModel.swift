// FieldModel.swift: what the source says about one stored property of a @PyConvertible struct.

import SwiftSyntax

struct FieldModel {
    let name: TokenSyntax
    let type: TypeSyntax?
    let isConstant: Bool
    let hasInitialValue: Bool
    /// The attribute `@PyField` or `@PyIgnored`.
    let attribute: AttributeSyntax?

    init?(_ binding: PatternBindingSyntax, in variable: VariableDeclSyntax) {
        guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self), !Self.isComputed(binding) else {
            return nil
        }
        name = pattern.identifier
        // `let a, b: Int` states the type once, after the last.
        type = (binding.typeAnnotation ?? variable.bindings.last?.typeAnnotation)?.type.trimmed
        isConstant = variable.bindingSpecifier.tokenKind == .keyword(.let)
        let isImplicitlyNil = !isConstant && type?.isOptional == true
        hasInitialValue = binding.initializer != nil || isImplicitlyNil
        attribute = variable.attributes.named("PyField") ?? variable.attributes.named("PyIgnored")
    }

    private static func isComputed(_ binding: PatternBindingSyntax) -> Bool {
        switch binding.accessorBlock?.accessors {
        case nil: false
        case .getter: true
        case .accessors(let accessors):
            // Observers make no property computed.
            !accessors.allSatisfy { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
        @unknown default: true
        }
    }

    /// The stored properties of the members, in order.
    static func fields(_ members: MemberBlockItemListSyntax) -> [FieldModel] {
        members.compactMap { $0.decl.as(VariableDeclSyntax.self) }.flatMap(fields)
    }

    static func fields(_ variable: VariableDeclSyntax) -> [FieldModel] {
        let notStored: Set<String> = ["static", "class", "lazy"]
        guard !variable.modifiers.contains(where: { notStored.contains($0.name.text) }) else { return [] }
        return variable.bindings.compactMap { FieldModel($0, in: variable) }
    }

    var isIgnored: Bool { attribute?.attributeName.trimmedDescription.hasSuffix("PyIgnored") == true }
    /// A constant with a value is what it is, whatever Python says.
    var isRead: Bool { !isIgnored && !(isConstant && hasInitialValue) }
    /// Whether Python may leave it out.
    var isOptional: Bool { hasInitialValue || type?.isOptional == true }

    var givenName: ExprSyntax? {
        attribute?.argument("name").flatMap { $0.is(NilLiteralExprSyntax.self) ? nil : $0 }
    }

    /// Nil where `name:` is not a plain string literal.
    func pythonName(_ naming: FieldNaming) -> String? {
        guard let givenName else { return naming.name(of: name.name) }
        return givenName.literalText
    }

    var reading: ExprSyntax? { attribute?.argument("from")?.trimmed }
    var writing: ExprSyntax? { attribute?.argument("to")?.trimmed }
}

extension TypeSyntax {
    /// `T?` and `Optional<T>`, as far as the syntax shows it.
    var isOptional: Bool {
        self.is(OptionalTypeSyntax.self) || self.is(ImplicitlyUnwrappedOptionalTypeSyntax.self)
            || self.as(IdentifierTypeSyntax.self)?.name.text == "Optional"
    }
}
