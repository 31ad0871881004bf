// ClassModel.swift: what the source says about one @PyClass.

import SwiftDiagnostics
import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct ClassModel {
    let syntax: any DeclGroupSyntax
    let name: TokenSyntax
    /// Whether instances have an identity: a class, rather than a struct.
    let isReference: Bool
    let pythonName: PythonName
    let documentation: String
    let options: [String]
    /// What `exposing:` names.
    let protocols: [ClassProtocol]
    let items: [ClassItem]
    /// The expressions of `extensions:`.
    let extensions: [ExprSyntax]
    let initializers: [InitializerModel]
    /// Whether it extends another exposed class, whose conformance it inherits.
    let isDerived: Bool

    /// That class: what stands before `.self`.
    let parent: ExprSyntax?

    /// What `extends:` names otherwise: a builtin type, as `.dict`.
    let builtin: ExprSyntax?

    /// Whether others may extend it: it says so, or extends one itself and is not final.
    let isOpen: Bool

    /// Whether the requirements are in the braces, where they can be overridden. Each form of the attribute has its place.
    let isInFamily: Bool

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
        let extended = attribute.argument("extends")
        let metatype = extended?.as(MemberAccessExprSyntax.self)
        parent = metatype?.declName.baseName.tokenKind == .keyword(.self) ? metatype?.base : nil
        builtin = extended.flatMap { $0.isImplicitMember ? $0 : nil }
        isDerived = extended != nil && builtin == nil
        let open = attribute.argument("open")
        isOpen = isReference && !syntax.modifiers.isFinal && (isDerived || open?.trimmedDescription == "true")
        isInFamily = isDerived || open != nil
        protocols = ClassProtocol.all(attribute)
        extensions = attribute.arguments("extensions")
        let context = TypeContext(name: name.text, naming: FieldNaming(ofMembersBy: attribute) ?? .snakeCase)
        items = ClassItem.items(syntax.memberBlock.members, of: context)
        initializers = InitializerModel.all(in: syntax)
    }

    /// Every rule applied to a declaration with the attribute; each of the macros that need the class calls this.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, isNested: Bool
    ) -> Checked<ClassModel> {
        guard let model = ClassModel(declaration, attribute) else {
            let kind = DeclarationKind(Syntax(declaration))
            let fixIts = FixIt.use(kind.typeAttribute, for: attribute)
            return Checked(
                model: nil, diagnostics: [Problem.classIsOther(kind.phrase).at(kind.keyword, fixIts: fixIts)])
        }
        return Checked(model: model, diagnostics: ClassRules.diagnostics(model, attribute, isNested: isNested))
    }

    /// Those of its extensions that are written as identifiers.
    var extensionNames: [String] { extensions.compactMap(\.literalText).filter(PythonIdentifier.isValid) }

    /// The initializer that Python calls, if there is one.
    var initializer: InitializerModel? { initializers.first }
}

/// The type that a member belongs to, as code inside the type names it.
struct TypeContext {
    let name: String
    let kind: Kind
    /// What its methods and properties are called.
    let naming: FieldNaming
    /// Whether it extends a class, or may be extended: then each has entries of the same names, which are no overrides.
    var isInFamily = false
    /// What the class calls a `@PyMethods` extension, of which all members are exported that are not private.
    var exported: ExportedExtension?

    struct ExportedExtension {
        /// Nil where it is not a plain string literal.
        let name: String?
    }

    enum Kind {
        case `class`
        /// Instances are members of Python's `enum`, which makes the class. From inside an enum, its cases are not to be
        /// seen: then it may as well be the next.
        case enumeration
        /// Instances are of a class for each case.
        case variants
    }

    init(name: String, kind: Kind = .class, naming: FieldNaming = .snakeCase) {
        self.name = name
        self.kind = kind
        self.naming = naming
    }

    /// Whether an instance is what it is: Python cannot change it.
    var isFixed: Bool { kind != .class }

    /// The innermost type around a declaration.
    init?(_ context: Syntax?) {
        switch context?.as(SyntaxEnum.self) {
        case .structDecl(let type): name = type.name.text
        case .classDecl(let type): name = type.name.text
        case .enumDecl(let type): name = type.name.text
        case .extensionDecl(let type): name = type.extendedType.trimmedDescription
        default: return nil
        }
        let type = context?.asProtocol((any DeclGroupSyntax).self)
        let isEnum = type?.attributes.named("PyEnum") != nil
        kind = isEnum ? .enumeration : .class
        let exporting = type?.is(ExtensionDeclSyntax.self) == true ? type?.attributes.named("PyMethods") : nil
        let attribute = type?.attributes.named("PyClass") ?? exporting
        naming = attribute.flatMap(FieldNaming.init(ofMembersBy:)) ?? .snakeCase
        exported = exporting.map { ExportedExtension(name: $0.firstUnlabelled?.literalText) }
        if let type = type?.as(ClassDeclSyntax.self) {
            isInFamily = !type.modifiers.isFinal || type.inheritanceClause != nil
        }
    }

    /// What stands before the declaration of an entry.
    var entryAccess: String { isInFamily ? "private " : "" }
}

extension ExprSyntax {
    /// `.dict`, or `.exception(.valueError)`.
    fileprivate var isImplicitMember: Bool {
        let callee = self.as(FunctionCallExprSyntax.self)?.calledExpression ?? self
        return callee.as(MemberAccessExprSyntax.self).map { $0.base == nil } ?? false
    }
}
