// AddedByHand.swift: what a module is given by a call, `PyModuleItem.function("f") { … }` or `module.add("NAME", value)`.

import SwiftSyntax

struct AddedByHand {
    let name: String
    /// What is behind the name: a closure as a function, or a value.
    let closure: ClosureExprSyntax?
    let value: ExprSyntax?
    let signature: String?
    let documentation: String

    /// `PyModuleItem.function`, `PyModuleItem.constant`; nil for any other item.
    init?(item call: FunctionCallExprSyntax) {
        let kind = call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.name
        guard let kind, ["function", "constant"].contains(kind) else { return nil }
        self.init(call, isFunction: kind == "function")
    }

    /// `module.add("NAME", value)`.
    init?(addition call: FunctionCallExprSyntax) {
        guard call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.name == "add" else { return nil }
        self.init(call, isFunction: false)
    }

    private init?(_ call: FunctionCallExprSyntax, isFunction: Bool) {
        guard let name = call.arguments.first?.expression.literalText else { return nil }
        self.name = name
        func argument(_ label: String) -> ExprSyntax? { call.arguments.first { $0.label?.text == label }?.expression }
        signature = argument("signature")?.literalText
        documentation = argument("doc")?.literalText ?? ""
        let last = call.arguments.dropFirst().last { $0.label == nil }?.expression
        closure = isFunction ? call.trailingClosure ?? last?.as(ClosureExprSyntax.self) : nil
        value = isFunction ? nil : last
    }
}

/// What an initialiser adds to its module.
final class InitializerAdditions: SyntaxVisitor {
    private(set) var added: [AddedByHand] = []
    /// Whether it does something with the module that does not show what comes of it.
    private(set) var isOpen = false
    private let module: String?

    init(_ initializer: ModuleInitModel) {
        module = initializer.parameters.first(where: \.isModule)?.swiftNames.last
        super.init(viewMode: .sourceAccurate)
        if let body = initializer.syntax.body, module != nil { walk(body) }
    }

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        guard node.baseName.name == module else { return .visitChildren }
        let member = node.parent?.as(MemberAccessExprSyntax.self)
        if let addition = member?.parent?.as(FunctionCallExprSyntax.self).flatMap(AddedByHand.init(addition:)) {
            added.append(addition)
        } else if member.map({ !["name", "namespace"].contains($0.declName.baseName.name) }) ?? true {
            isOpen = true
        }
        return .visitChildren
    }
}
