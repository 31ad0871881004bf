// ConstantModel.swift: what the source says about one @PyConstant.

import SwiftDiagnostics
import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct ConstantModel {
    let name: TokenSyntax
    let pythonName: PythonName
    /// What the source says about its value.
    let type: TypeSyntax?
    let value: ExprSyntax?

    /// Every rule applied to a declaration with the attribute. One declaration may have several names.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in parent: Syntax?
    ) -> Checked<[ConstantModel]> {
        guard let syntax = declaration.as(VariableDeclSyntax.self) else {
            let kind = DeclarationKind(Syntax(declaration))
            let fixIts = FixIt.use(kind.moduleAttribute, for: attribute)
            return Checked(
                model: nil, diagnostics: [Problem.constantIsOther(kind.phrase).at(kind.keyword, fixIts: fixIts)])
        }
        let constants = syntax.bindings.compactMap { binding -> ConstantModel? in
            guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else { return nil }
            let pythonName = PythonName(attribute, swiftName: name, spelling: PythonIdentifier.constantFromSwift)
            return ConstantModel(
                name: name, pythonName: pythonName, type: binding.typeAnnotation?.type,
                value: binding.initializer?.value)
        }
        let found = ConstantRules.diagnostics(syntax, constants, attribute, in: parent)
        return Checked(model: constants, diagnostics: found)
    }
}
