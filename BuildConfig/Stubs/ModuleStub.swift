// ModuleStub.swift: a module's stub, in the style of typeshed with documentation.

import SwiftSyntax

struct ModuleStub {
    let module: ModuleModel
    let types: SwiftTypes

    var text: String {
        let items = module.items.flat
        for case .type(let type) in items { types.classes.merge(type.classes()) { first, _ in first } }
        let names = Names(own: Set(items.flatMap(\.names)))
        let definitions = definitions(items, names)
        var parts: [String] = []
        if !module.documentation.isEmpty { parts.append(DocString.text(module.documentation, indent: "") + "\n") }
        let imports = names.lines
        if !imports.isEmpty { parts.append(imports.joined(separator: "\n") + "\n") }
        return (parts + definitions).joined(separator: "\n")
    }

    private func definitions(_ items: [ModuleItem], _ names: Names) -> [String] {
        // A name may stand in several clauses of an `#if` that could not be decided: the first speaks for it.
        var seen: Set<String> = []
        return items.filter { seen.insert($0.names.first ?? "").inserted }.compactMap { item in
            switch item {
            case .function(let function): FunctionStub(names: names, types: types).text(function)
            case .type(let type): ClassStub(names: names, types: types).text(type)
            case .conditional: nil
            }
        }
    }
}

extension ModuleItem {
    /// Its name in Python, and those inside of it.
    fileprivate var names: [String] {
        switch self {
        case .function(let function): [function.pythonName.text].compactMap(\.self)
        case .type(let type): [type.pythonName.text].compactMap(\.self) + type.memberNames
        case .conditional: []
        }
    }
}

extension [ModuleItem] {
    /// Those outside of `#if`, and those under every condition.
    fileprivate var flat: [ModuleItem] {
        flatMap { item in
            if case .conditional(let clauses) = item { clauses.flatMap(\.items.flat) } else { [item] }
        }
    }
}
