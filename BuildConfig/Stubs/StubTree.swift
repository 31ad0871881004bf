// StubTree.swift: a module with its submodules, each with a stub of its own, as each is imported by itself.

import SwiftSyntax

/// One module of the tree.
struct StubNode {
    /// Below the module that was asked for, which is `[]`.
    let path: [String]
    let module: ModuleModel
    let contents: ModuleContents
    /// The parts that have a stub of their own.
    var parts: [String] = []
}

struct StubTree {
    private(set) var nodes: [StubNode] = []
    private let declarations: Declarations
    private let types: SwiftTypes

    init(_ module: ModuleModel, _ declarations: Declarations, _ types: SwiftTypes) {
        self.declarations = declarations
        self.types = types
        _ = add(module, at: [], inside: [])
        for node in nodes {
            for item in node.contents.items { types.place(item, in: node.path) }
        }
    }

    /// By what stands behind the module's own name: `""`, `".inner"`, `".inner.deepest"`.
    var texts: [String: String] {
        Dictionary(
            nodes.map { node in
                (node.path.map { "." + $0 }.joined(), ModuleStub(node: node, types: types).text)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter outer: The modules around it. One that is listed inside itself has no end, and Python could not import it.
    private mutating func add(_ module: ModuleModel, at path: [String], inside outer: [String]) -> Bool {
        guard !outer.contains(module.syntax.name.name) else { return false }
        let index = nodes.count
        let contents = ModuleContents(module, declarations)
        nodes.append(StubNode(path: path, module: module, contents: contents))
        for part in contents.submodules {
            guard let inner = part.module,
                add(inner, at: path + [part.name], inside: outer + [module.syntax.name.name])
            else { continue }
            nodes[index].parts.append(part.name)
        }
        return true
    }
}
