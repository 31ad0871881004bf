// FunctionModel.swift: what the source says about one @PyFunction.

import SwiftDiagnostics
import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct FunctionModel {
    let syntax: FunctionDeclSyntax
    let pythonName: PythonName
    let documentation: String
    let call: CallModel
    /// The declaration that the function is a member of; nil at file scope.
    let parent: Syntax?
    /// Where it stands, `module/File.swift` and the line. Nil where nobody asks.
    var place: (file: String, line: String)?

    init(_ syntax: FunctionDeclSyntax, _ attribute: AttributeSyntax, parent: Syntax?) {
        self.syntax = syntax
        self.parent = parent
        pythonName = PythonName(attribute, swiftName: syntax.name)
        documentation = DocComment.text(before: syntax.funcKeyword, in: syntax)
        call = CallModel(syntax.signature, attribute, named: "PyFunction")
    }

    /// Every rule applied to a declaration with the attribute; the two macros call this, so that they agree.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in parent: Syntax?
    ) -> Checked<FunctionModel> {
        guard let syntax = declaration.as(FunctionDeclSyntax.self) else {
            let kind = DeclarationKind(Syntax(declaration))
            let fixIts = FixIt.use(kind.moduleAttribute, for: attribute)
            return Checked(
                model: nil, diagnostics: [Problem.functionIsOther(kind.phrase).at(kind.keyword, fixIts: fixIts)])
        }
        let model = FunctionModel(syntax, attribute, parent: parent)
        return Checked(model: model, diagnostics: FunctionRules.diagnostics(model, attribute))
    }

    /// Whether it stands at file scope, for modules to list.
    var isFree: Bool { parent == nil }

    var parameters: [ParameterModel] { call.parameters }
    var signature: SignatureModel { call.signature }
    var deprecation: Deprecation? { call.deprecation }
}
