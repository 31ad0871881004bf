// PropertyModel.swift: what the source says about one @PyProperty.

import SwiftDiagnostics
import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct PropertyModel {
    let syntax: VariableDeclSyntax
    let name: TokenSyntax
    let type: TypeContext?
    let pythonName: PythonName
    let documentation: String
    let valueType: TypeSyntax?
    /// An attribute of the class, rather than of its instances.
    let isStatic: Bool
    let isSettable: Bool
    let isDeletable: Bool
    /// Whether it is known that Python gets a copy of a struct.
    let copies: Bool
    /// Whether it has memory of its own, rather than being computed.
    let isStored: Bool
    let isThrowing: Bool

    init?(_ syntax: VariableDeclSyntax, _ attribute: AttributeSyntax, in type: TypeContext?) {
        guard syntax.bindings.count == 1, let binding = syntax.bindings.first,
            let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier
        else { return nil }
        self.syntax = syntax
        self.name = name
        self.type = type
        pythonName = PythonName(attribute, swiftName: name, spelling: (type?.naming ?? .snakeCase).identifier)
        documentation = DocComment.text(before: syntax.bindingSpecifier, in: syntax)
        valueType = binding.typeAnnotation?.type
        isStatic = syntax.modifiers.contains { [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind) }
        let accessors = Accessors(binding.accessorBlock)
        isThrowing = accessors.throwingGetter
        isStored = accessors.isStored
        isSettable =
            !isStatic && type?.isFixed != true && syntax.bindingSpecifier.tokenKind == .keyword(.var)
            && accessors.isSettable
            && !syntax.modifiers.hidesSetter && attribute.argument("readOnly")?.trimmedDescription != "true"
        copies = attribute.argument("copies")?.trimmedDescription == "true"
        isDeletable = attribute.argument("deletable")?.trimmedDescription == "true"
    }

    /// Every rule applied to a declaration with the attribute.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in type: TypeContext?
    ) -> Checked<PropertyModel> {
        guard let syntax = declaration.as(VariableDeclSyntax.self) else {
            let kind = DeclarationKind(Syntax(declaration))
            let fixIts = FixIt.use(kind.classAttribute, for: attribute)
            return Checked(
                model: nil, diagnostics: [Problem.propertyIsOther(kind.phrase).at(kind.keyword, fixIts: fixIts)])
        }
        guard let model = PropertyModel(syntax, attribute, in: type) else {
            return Checked(model: nil, diagnostics: [Problem.propertyIsSeveral.at(syntax.bindings)])
        }
        return Checked(model: model, diagnostics: PropertyRules.diagnostics(model, attribute))
    }
}

/// What a property's braces say.
private struct Accessors {
    var isSettable = true
    var throwingGetter = false
    var isStored = true

    init(_ block: AccessorBlockSyntax?) {
        switch block?.accessors {
        case .getter: (isSettable, isStored) = (false, false)
        case .accessors(let list):
            let kinds = list.map(\.accessorSpecifier.tokenKind)
            // Observers belong to a stored property.
            if kinds.contains(.keyword(.get)) || kinds.contains(.keyword(._read)) {
                isStored = false
                isSettable = kinds.contains(.keyword(.set)) || kinds.contains(.keyword(._modify))
            }
            throwingGetter = list.contains { $0.effectSpecifiers?.throwsClause != nil }
        default: break
        }
    }
}

extension DeclModifierListSyntax {
    /// `private(set)`.
    fileprivate var hidesSetter: Bool {
        contains { modifier in
            modifier.detail?.detail.text == "set"
                && [.keyword(.private), .keyword(.fileprivate)].contains(modifier.name.tokenKind)
        }
    }
}
