// ModuleFinder.swift: the @PyModule enums of a file, also those under #if.

import SwiftSyntax

final class ModuleFinder: SyntaxVisitor {
    private var found: [ModuleModel] = []

    static func modules(in file: SourceFileSyntax) -> [ModuleModel] {
        let finder = ModuleFinder(viewMode: .sourceAccurate)
        finder.walk(file)
        return finder.found
    }

    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        if let attribute = node.attributes.named("PyModule") { found.append(ModuleModel(node, attribute)) }
        return .skipChildren
    }
}
