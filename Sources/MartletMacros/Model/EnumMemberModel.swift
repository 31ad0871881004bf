// EnumMemberModel.swift: what the source says about one member of a @PyEnum: a case, or a static property that stands for one.

import SwiftSyntax

struct EnumMemberModel {
    let name: TokenSyntax
    let pythonName: PythonName
    let documentation: String
    let attribute: AttributeSyntax?
    /// A name of its own beside the cases: every flag of an option set, an alias in an enum.
    let isStatic: Bool
    let payload: EnumCaseParameterClauseSyntax?
    /// Whether the payload lies in a box of its own.
    let isIndirect: Bool
    let rawValue: ExprSyntax?

    /// The cases that a declaration adds, or the static properties that it declares with `@PyCase`.
    static func members(_ declaration: DeclSyntax, _ naming: FieldNaming) -> [EnumMemberModel] {
        if let cases = declaration.as(EnumCaseDeclSyntax.self) {
            let documentation = DocComment.text(before: cases.caseKeyword, in: cases)
            let attribute = cases.attributes.named("PyCase")
            return cases.elements.map { element in
                EnumMemberModel(
                    element.name, attribute, naming, documentation, payload: element.parameterClause,
                    isIndirect: cases.modifiers.isIndirect, rawValue: element.rawValue?.value)
            }
        }
        guard let variable = declaration.as(VariableDeclSyntax.self), variable.modifiers.isStatic,
            let attribute = variable.attributes.named("PyCase")
        else { return [] }
        return statics(variable, attribute, naming)
    }

    /// The flags that an option set declares: static properties that are plainly of its own type.
    static func flags(_ declaration: DeclSyntax, of type: String, _ naming: FieldNaming) -> [EnumMemberModel] {
        guard let variable = declaration.as(VariableDeclSyntax.self), variable.modifiers.isStatic else { return [] }
        if let attribute = variable.attributes.named("PyCase") { return statics(variable, attribute, naming) }
        let hidden: [TokenKind] = [.keyword(.private), .keyword(.fileprivate)]
        guard variable.attributes.named("PyProperty") == nil,
            !variable.modifiers.contains(where: { hidden.contains($0.name.tokenKind) && $0.detail == nil }),
            variable.bindings.allSatisfy({ $0.isPlainly(type) })
        else { return [] }
        return statics(variable, nil, naming)
    }

    private static func statics(
        _ variable: VariableDeclSyntax, _ attribute: AttributeSyntax?, _ naming: FieldNaming
    ) -> [EnumMemberModel] {
        let documentation = DocComment.text(before: variable.bindingSpecifier, in: variable)
        return variable.bindings.compactMap { binding in
            binding.pattern.as(IdentifierPatternSyntax.self).map {
                EnumMemberModel($0.identifier, attribute, naming, documentation, isStatic: true)
            }
        }
    }

    private init(
        _ name: TokenSyntax, _ attribute: AttributeSyntax?, _ naming: FieldNaming, _ documentation: String,
        isStatic: Bool = false, payload: EnumCaseParameterClauseSyntax? = nil, isIndirect: Bool = false,
        rawValue: ExprSyntax? = nil
    ) {
        self.name = name
        self.attribute = attribute
        self.documentation = documentation
        self.isStatic = isStatic
        self.payload = payload
        self.isIndirect = isIndirect
        self.rawValue = rawValue
        pythonName =
            attribute.map { PythonName($0, swiftName: name, spelling: naming.identifier) }
            ?? PythonName(name, spelling: naming.identifier)
    }
}

extension PatternBindingSyntax {
    /// By its annotation, or because it is made by the type's initializer.
    fileprivate func isPlainly(_ type: String) -> Bool {
        let names = [type, "Self"]
        if let annotation = typeAnnotation?.type { return names.contains(annotation.trimmedDescription) }
        let call = initializer?.value.as(FunctionCallExprSyntax.self)
        return call.map { names.contains($0.calledExpression.trimmedDescription) } ?? false
    }
}
