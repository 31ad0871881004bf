// ModuleStub.swift: a module's stub, in the style of typeshed with documentation.

import SwiftSyntax

struct ModuleStub {
    let node: StubNode
    let types: SwiftTypes

    private var contents: ModuleContents { node.contents }

    var text: String {
        let functions = functionsByName
        let own = functions.map(\.name) + contents.items.flatMap(\.names) + contents.added.map(\.name)
        let names = Names(
            own: Set(own + contents.submodules.map(\.name)), path: node.path, isPackage: !node.parts.isEmpty)
        let stub = FunctionStub(names: names, types: types)
        let members = MemberStub(names: names, types: types)
        // A name may stand in several clauses of an `#if` that could not be decided: the first speaks for it.
        var seen: Set<String> = []
        let first = contents.items.filter { item in item.names.first.map { seen.insert($0).inserted } ?? false }
        let added = contents.added.filter { seen.insert($0.name).inserted }
        var definitions = first.compactMap { item in
            item.function.flatMap { function in functions.first { $0.name == function.pythonName.text } }
                .map { stub.text($0.functions) } ?? members.text(item)
        }
        definitions += added.map(members.text) + contents.submodules.map { submodule($0, names) }
        let exported = (first.compactMap(\.names.first) + added.map(\.name) + contents.submodules.map(\.name))
            .filter { !$0.hasPrefix("_") }
        definitions.insert("__all__ = [\(exported.map { "\"\($0)\"" }.joined(separator: ", "))]\n", at: 0)
        if contents.isOpen { definitions.append("def __getattr__(name: str) -> \(members.any): ...\n") }
        var parts: [String] = []
        let documentation = node.module.documentation
        if !documentation.isEmpty { parts.append(DocString.text(documentation, indent: "") + "\n") }
        let imports = names.lines
        if !imports.isEmpty { parts.append(imports.joined(separator: "\n") + "\n") }
        return (parts + definitions.filter { !$0.isEmpty }).joined(separator: "\n")
    }

    /// Imported, as it is a module with a stub of its own; else there is only its name.
    private func submodule(_ part: ModuleContents.Submodule, _ names: Names) -> String {
        if node.parts.contains(part.name) {
            names.export(part.name)
            return ""
        }
        return "\(part.name): \(names.qualified("ModuleType", in: "types"))\n"
    }

    /// Functions that share a name are overloads, unless they come from clauses of an `#if` that could not be decided: then
    /// the first clause speaks for it.
    private var functionsByName: [(name: String, functions: [FunctionModel])] {
        var found: [(name: String, functions: [FunctionModel])] = []
        for function in contents.items.compactMap(\.function) {
            let name = function.pythonName.text ?? ""
            if let index = found.firstIndex(where: { $0.name == name }) {
                if !contents.undecided.contains(name) { found[index].functions.append(function) }
            } else {
                found.append((name, [function]))
            }
        }
        return found
    }
}

extension ModuleItem {
    fileprivate var function: FunctionModel? { if case .function(let function) = self { function } else { nil } }

    /// Its name in Python, and those inside of it.
    var names: [String] {
        switch self {
        case .function(let function): [function.pythonName.text].compactMap(\.self)
        case .type(let type): [type.pythonName.text].compactMap(\.self) + type.items.memberNames
        case .enumeration(let type): [type.pythonName.text].compactMap(\.self) + type.memberNames
        case .constant(let constant): [constant.pythonName.text].compactMap(\.self)
        case .exception(let exception): [exception.pythonName.text].compactMap(\.self)
        case .submodule, .initializer, .conditional: []
        }
    }
}
