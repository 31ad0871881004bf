// ModuleStub.swift: a module's stub, in the style of typeshed with documentation.

import SwiftSyntax

struct ModuleStub {
    let module: ModuleModel
    /// Functions at file scope, by their Swift names: what the module includes by name.
    let free: [FunctionModel]
    let types: SwiftTypes

    var text: String {
        let items = flat(module.items)
        for case .type(let type) in items { types.classes.merge(type.classes()) { first, _ in first } }
        for case .enumeration(let type) in items { types.classes.merge(type.classes()) { first, _ in first } }
        let functions = functionsByName(items)
        let names = Names(own: Set(functions.map(\.name) + items.flatMap(\.names)))
        let stub = FunctionStub(names: names, types: types)
        let members = MemberStub(names: names, types: types)
        // A name may stand in several clauses of an `#if` that could not be decided: the first speaks for it.
        var seen: Set<String> = []
        let first = items.filter { seen.insert($0.names.first ?? "").inserted }
        let included = functions.filter { !seen.contains($0.name) }
        var definitions = first.compactMap { item in
            item.function.flatMap { function in functions.first { $0.name == function.pythonName.text } }
                .map { stub.text($0.functions) } ?? members.text(item)
        }
        definitions += included.map { stub.text($0.functions) }
        let exported = (first.compactMap(\.names.first) + included.map(\.name)).filter { !$0.hasPrefix("_") }
        definitions.insert("__all__ = [\(exported.map { "\"\($0)\"" }.joined(separator: ", "))]\n", at: 0)
        if isOpen(items) { definitions.append("def __getattr__(name: str) -> \(members.any): ...\n") }
        var parts: [String] = []
        if !module.documentation.isEmpty { parts.append(DocString.text(module.documentation, indent: "") + "\n") }
        let imports = names.lines
        if !imports.isEmpty { parts.append(imports.joined(separator: "\n") + "\n") }
        return (parts + definitions).joined(separator: "\n")
    }

    /// Functions that share a name are overloads, unless they come from clauses of an `#if` that could not be decided: then
    /// the first clause speaks for it.
    private func functionsByName(_ items: [ModuleItem]) -> [(name: String, functions: [FunctionModel])] {
        let conditional = Set(
            module.items.flatMap { item -> [ModuleItem] in
                if case .conditional(let clauses) = item { flat(clauses.flatMap(\.items)) } else { [] }
            }.flatMap(\.names))
        var found: [(name: String, functions: [FunctionModel])] = []
        for function in items.compactMap(\.function) + included {
            let name = function.pythonName.text ?? ""
            if let index = found.firstIndex(where: { $0.name == name }) {
                if !conditional.contains(name) { found[index].functions.append(function) }
            } else {
                found.append((name, [function]))
            }
        }
        return found
    }

    private var included: [FunctionModel] {
        module.included.compactMap { expression in
            let member = expression.as(MemberAccessExprSyntax.self)?.declName
            let name = expression.as(DeclReferenceExprSyntax.self) ?? member
            return free.first { function in
                guard function.syntax.name.name == name?.baseName.name else { return false }
                guard let labels = name?.argumentNames?.arguments.map(\.name.text) else { return true }
                return labels == function.parameters.map(\.syntax.firstName.text)
            }
        }
    }

    /// Whether there is more in the module than the sources tell.
    private func isOpen(_ items: [ModuleItem]) -> Bool {
        included.count < module.included.count
            || items.contains { if case .initializer = $0 { true } else { false } }
    }

    private func flat(_ items: [ModuleItem]) -> [ModuleItem] {
        items.flatMap { item -> [ModuleItem] in
            if case .conditional(let clauses) = item { flat(clauses.flatMap(\.items)) } else { [item] }
        }
    }
}

extension ModuleItem {
    fileprivate var function: FunctionModel? { if case .function(let function) = self { function } else { nil } }

    /// Its name in Python, and those inside of it.
    fileprivate var names: [String] {
        switch self {
        case .function(let function): [function.pythonName.text].compactMap(\.self)
        case .type(let type): [type.pythonName.text].compactMap(\.self) + type.items.memberNames
        case .enumeration(let type): [type.pythonName.text].compactMap(\.self) + type.memberNames
        case .constant(let constant): [constant.pythonName.text].compactMap(\.self)
        case .exception(let exception): [exception.pythonName.text].compactMap(\.self)
        case .submodule(_, let name): [name.text].compactMap(\.self)
        case .initializer, .conditional: []
        }
    }
}
