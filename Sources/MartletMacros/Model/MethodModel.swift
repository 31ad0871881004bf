// MethodModel.swift: what the source says about one @PyMethod.

import SwiftDiagnostics
import SwiftSyntax

/// Nothing is judged here but by `checked`.
struct MethodModel {
    /// Which first argument the method gets from Python.
    enum Kind: String {
        case instance, `class`, `static`
    }

    let syntax: FunctionDeclSyntax
    let type: TypeContext?
    let pythonName: PythonName
    let documentation: String
    private(set) var call: CallModel
    let kind: Kind
    /// What a special method is to CPython; nil for every other one.
    private(set) var slot: SlotTable.Entry?
    /// What the function is to Swift, if it is an operator.
    let `operator`: SwiftOperator?

    init(_ syntax: FunctionDeclSyntax, _ attribute: AttributeSyntax, in type: TypeContext?) {
        self.syntax = syntax
        self.type = type
        let `operator` = SwiftOperator(syntax, in: type)
        self.operator = `operator`
        pythonName = PythonName(attribute, swiftName: syntax.name) { name in
            `operator`.map { $0.specialName ?? name } ?? (type?.naming ?? .snakeCase).identifier(of: name)
        }
        documentation = DocComment.text(before: syntax.funcKeyword, in: syntax)
        call = CallModel(syntax.signature, attribute, named: "PyMethod", subject: `operator`?.subject)
        let roles = call.parameters.map(\.role)
        let isStatic = syntax.modifiers.contains { [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind) }
        kind =
            roles.contains(.receivingClass)
            ? .class : isStatic && !roles.contains(.receiver) && `operator` == nil ? .static : .instance
        if kind == .instance, type?.kind != .enumeration { fill(SlotTable.entry(pythonName.text ?? "")) }
    }

    /// Makes it a slot.
    mutating func fill(_ slot: SlotTable.Entry?) {
        self.slot = slot
        call.isGivenNames = slot?.shape == .call
    }

    /// Every rule applied to a declaration with the attribute.
    static func checked(
        _ declaration: some DeclSyntaxProtocol, _ attribute: AttributeSyntax, in type: TypeContext?
    ) -> Checked<MethodModel> {
        guard let syntax = declaration.as(FunctionDeclSyntax.self) else {
            let kind = DeclarationKind(Syntax(declaration))
            let fixIts = FixIt.use(kind.classAttribute, for: attribute)
            return Checked(
                model: nil, diagnostics: [Problem.methodIsOther(kind.phrase).at(kind.keyword, fixIts: fixIts)])
        }
        let model = MethodModel(syntax, attribute, in: type)
        return Checked(model: model, diagnostics: MethodRules.diagnostics(model, attribute))
    }

    /// Whether Swift calls it on a value, rather than on the type.
    var isStatic: Bool {
        if `operator` != nil { return false }
        return syntax.modifiers.contains { [.keyword(.static), .keyword(.class)].contains($0.name.tokenKind) }
    }

    /// Whether the value may change, which only one caller may do at a time.
    var isMutating: Bool {
        syntax.modifiers.contains { $0.name.tokenKind == .keyword(.mutating) }
            || call.parameters.contains { $0.role == .subject && $0.isInout }
    }
}
