// ClassModel.swift: what the source says about one @PyClass.

import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct ClassModel {
    let syntax: any DeclGroupSyntax
    let name: TokenSyntax
    /// Whether instances have an identity: a final class, rather than a struct.
    let isReference: Bool
    let pythonName: PythonName
    let documentation: String
    let options: [String]
    /// What `exposing:` names.
    let protocols: [ClassProtocol]
    let items: [ClassItem]
    let initializers: [InitializerModel]

    init?(_ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax) {
        let keyword: TokenSyntax
        switch DeclSyntax(declaration).as(DeclSyntaxEnum.self) {
        case .structDecl(let type): (syntax, name, keyword, isReference) = (type, type.name, type.structKeyword, false)
        case .classDecl(let type): (syntax, name, keyword, isReference) = (type, type.name, type.classKeyword, true)
        default: return nil
        }
        pythonName = PythonName(attribute, swiftName: name, keepsSpelling: true)
        documentation = DocComment.text(before: keyword, in: declaration)
        let hasDeinit = syntax.memberBlock.members.contains { $0.decl.is(DeinitializerDeclSyntax.self) }
        options =
            ["final", "weakref", "dict"].filter { attribute.argument($0)?.trimmedDescription == "true" }
            + (hasDeinit ? ["deinit"] : [])
        protocols = ClassProtocol.all(attribute)
        items = ClassItem.items(syntax.memberBlock.members, of: TypeContext(name: name.text))
        initializers = InitializerModel.all(in: syntax)
    }

    /// Every rule applied to a declaration with the attribute; each of the macros that need the class calls this.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, isNested: Bool
    ) -> Checked<ClassModel> {
        guard let model = ClassModel(declaration, attribute) else {
            let kind = DeclarationKind(Syntax(declaration))
            return Checked(model: nil, diagnostics: [Problem.classIsOther(kind.phrase).at(kind.keyword)])
        }
        return Checked(model: model, diagnostics: ClassRules.diagnostics(model, attribute, isNested: isNested))
    }

    /// The initializer that Python calls, if there is one.
    var initializer: InitializerModel? { initializers.first }
}

/// The type that a member belongs to, as code inside the type names it.
struct TypeContext {
    let name: String
    /// Whether instances are members of Python's `enum`, which makes the class.
    let isEnumeration: Bool

    init(name: String, isEnumeration: Bool = false) {
        self.name = name
        self.isEnumeration = isEnumeration
    }

    /// The innermost type around a declaration.
    init?(_ context: Syntax?) {
        switch context?.as(SyntaxEnum.self) {
        case .structDecl(let type): name = type.name.text
        case .classDecl(let type): name = type.name.text
        case .enumDecl(let type): name = type.name.text
        case .extensionDecl(let type): name = type.extendedType.trimmedDescription
        default: return nil
        }
        isEnumeration = context?.asProtocol((any DeclGroupSyntax).self)?.attributes.named("PyEnum") != nil
    }
}
