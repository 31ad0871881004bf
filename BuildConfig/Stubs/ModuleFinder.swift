// ModuleFinder.swift: the @PyModule enums and the free @PyFunctions of a file, also those under #if.

import SwiftSyntax

final class ModuleFinder: SyntaxVisitor {
    private(set) var modules: [ModuleModel] = []
    private(set) var functions: [FunctionModel] = []

    init(_ files: [SourceFileSyntax]) {
        super.init(viewMode: .sourceAccurate)
        for file in files { walk(file) }
    }

    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        if let attribute = node.attributes.named("PyModule") { modules.append(ModuleModel(node, attribute)) }
        return .skipChildren
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
        if let attribute = node.attributes.named("PyFunction") {
            functions.append(FunctionModel(node, attribute, parent: nil))
        }
        return .skipChildren
    }
}
