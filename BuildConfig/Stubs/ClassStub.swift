// ClassStub.swift: a class of a stub, with its methods, properties and nested classes.

import SwiftSyntax

struct ClassStub {
    let names: Names
    let types: SwiftTypes
    var indent = ""

    func text(_ model: ClassModel) -> String {
        let inside = ClassStub(names: names, types: types, indent: indent + "    ")
        let members = inside.members(of: model)
        // Two classes whose objects hold memory of their own cannot both be inherited from (PEP 800).
        let decorator =
            model.options.contains("final")
            ? names.name("final", from: "typing") : names.name("disjoint_base", from: "typing_extensions")
        let text = "\(indent)@\(decorator)\n\(indent)class \(model.pythonName.text ?? "_"):"
        if model.documentation.isEmpty && members.isEmpty { return text + " ...\n" }
        let documentation =
            model.documentation.isEmpty ? [] : [DocString.text(model.documentation, indent: inside.indent) + "\n"]
        return text + "\n" + (documentation + members).joined(separator: "\n")
    }

    private func members(of model: ClassModel) -> [String] {
        let functions = FunctionStub(names: names, types: types, indent: indent, type: model.name.name)
        var seen: Set<String> = []
        let items = model.items.flat.compactMap { item -> String? in
            switch item {
            case .method(let method):
                guard seen.insert(method.pythonName.text ?? "").inserted else { return nil }
                return functions.text(method)
            case .property(let property):
                guard seen.insert(property.pythonName.text ?? "").inserted else { return nil }
                return PropertyStub(names: names, types: types, indent: indent).text(property)
            case .type(let type): return text(type)
            case .conditional: return nil
            }
        }
        let more = SharedSlots(methods: model.items.methods).more.map { functions.text($0, with: $1) }
        return (model.initializer.map { [functions.text($0)] } ?? []) + items + more
    }
}

extension ClassModel {
    /// The names that hide others of the same spelling inside the class.
    var memberNames: [String] {
        items.flat.flatMap { item -> [String] in
            switch item {
            case .method(let method): [method.pythonName.text].compactMap(\.self)
            case .property(let property): [property.pythonName.text].compactMap(\.self)
            case .type(let type): [type.pythonName.text].compactMap(\.self) + type.memberNames
            case .conditional: []
            }
        }
    }

    /// This class and those in it, by their Swift names: what Python calls them.
    func classes(in outer: String = "") -> [(String, String)] {
        let own = outer + (pythonName.text ?? "_")
        let inner = items.flat.flatMap { item -> [(String, String)] in
            if case .type(let type) = item { type.classes(in: own + ".") } else { [] }
        }
        return [(name.name, own)] + inner
    }
}
