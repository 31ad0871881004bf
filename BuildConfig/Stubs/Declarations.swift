// Declarations.swift: what the files declare that a module may hold, also under #if: modules, functions at file scope, types.

import SwiftSyntax

final class Declarations: SyntaxVisitor {
    /// Those at file scope, which Python can import by their own names.
    private(set) var modules: [ModuleModel] = []
    private(set) var functions: [FunctionModel] = []
    /// Classes, enums and exceptions by their simple Swift names; the outermost of a name comes first.
    private(set) var types: [String: ModuleItem] = [:]
    private var nestedModules: [ModuleModel] = []

    init(_ files: [SourceFileSyntax]) {
        super.init(viewMode: .sourceAccurate)
        for file in files { walk(file) }
    }

    /// The module of a Swift name.
    func module(named name: String) -> ModuleModel? {
        (modules + nestedModules).first { $0.syntax.name.name == name }
    }

    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        if let attribute = node.attributes.named("PyModule") {
            let model = ModuleModel(node, attribute)
            if isAtFileScope(node) { modules.append(model) } else { nestedModules.append(model) }
        }
        record(node)
        return .visitChildren
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { record(node) }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { record(node) }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        if let attribute = node.attributes.named("PyFunction"), isAtFileScope(node) {
            functions.append(FunctionModel(node, attribute, parent: nil))
        }
        return .skipChildren
    }

    @discardableResult
    private func record(_ node: some DeclGroupSyntax) -> SyntaxVisitorContinueKind {
        if let item = ModuleItem.type(DeclSyntax(node), node.attributes), let name = item.swiftName, types[name] == nil
        {
            types[name] = item
        }
        return .visitChildren
    }

    private func isAtFileScope(_ node: some SyntaxProtocol) -> Bool {
        !sequence(first: Syntax(node), next: \.parent).dropFirst().contains {
            $0.asProtocol((any DeclGroupSyntax).self) != nil
        }
    }
}

extension ModuleItem {
    /// The simple Swift name of a class, an enum or an exception; nil for anything else.
    var swiftName: String? {
        switch self {
        case .type(let type): type.name.name
        case .enumeration(let type): type.name.name
        case .exception(let exception): exception.name.name
        case .function, .constant, .submodule, .initializer, .conditional: nil
        }
    }
}

extension ExprSyntax {
    /// The last name of `Other.Counter.self`; nil where it names no type.
    var typeName: String? {
        guard let member = self.as(MemberAccessExprSyntax.self), member.declName.baseName.tokenKind == .keyword(.self)
        else { return nil }
        return member.base?.as(MemberAccessExprSyntax.self)?.declName.baseName.name
            ?? member.base?.as(DeclReferenceExprSyntax.self)?.baseName.name
    }
}
