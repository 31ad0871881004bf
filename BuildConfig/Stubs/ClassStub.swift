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
        let text = "\(indent)@\(decorator)\n\(indent)class \(model.pythonName.text ?? "_")\(bases(of: model)):"
        if model.documentation.isEmpty && members.isEmpty { return text + " ...\n" }
        let documentation =
            model.documentation.isEmpty ? [] : [DocString.text(model.documentation, indent: inside.indent) + "\n"]
        return text + "\n" + (documentation + members).joined(separator: "\n")
    }

    /// The exposed class that it extends, the first in the list of what it inherits from; or the builtin type.
    private func bases(of model: ClassModel) -> String {
        let python = PythonType(place: .result, names: names, types: types)
        if let builtin = model.builtin { return "(\(BuiltinBase.text(builtin, names, any: python.any)))" }
        guard model.isDerived, let base = model.syntax.inheritanceClause?.inheritedTypes.first?.type else { return "" }
        return "(\(python.text(for: base)))"
    }

    private func members(of model: ClassModel) -> [String] {
        let functions = FunctionStub(names: names, types: types, indent: indent, type: model.name.name)
        let items = model.items + (types.extensions[model.name.name] ?? [])
        let protocols = ProtocolStub(names: names, types: types, indent: indent)
        let shown = protocols.methods(model.protocols, items, of: model.name.name)
        let others = protocols.alternatives(model.protocols, items, of: model.name.name)
        let given = shown.map(\.name) + inheritedSpecials(of: model)
        return (model.initializer.map { [functions.text($0)] } ?? [])
            + members(items, of: model.name.name, without: Set(given), beside: others) + shown.map(\.text)
    }

    /// The special methods of the classes that it extends, which a slot of its own does not take away.
    private func inheritedSpecials(of model: ClassModel) -> [String] {
        guard let base = types.base(of: model) else { return model.builtin.map(BuiltinBase.specials) ?? [] }
        let methods = (base.items + (types.extensions[base.name.name] ?? [])).methods
        let shared = SharedSlots(methods: methods)
        return methods.filter { $0.slot != nil }.compactMap(\.pythonName.text) + shared.more.map(\.name)
            + shared.assignments.map(\.name) + inheritedSpecials(of: base)
    }

    /// - Parameters:
    ///   - type: The Swift type's name.
    ///   - given: What else the class has.
    ///   - others: What else its operators are.
    func members(
        _ items: [ClassItem], of type: String, without given: Set<String> = [], beside others: [String: String] = [:]
    ) -> [String] {
        let functions = FunctionStub(names: names, types: types, indent: indent, type: type)
        var seen: Set<String> = []
        let texts = items.flat.compactMap { item -> String? in
            switch item {
            case .method(let method):
                guard let name = method.pythonName.text, seen.insert(name).inserted else { return nil }
                return functions.text(
                    items.methods.filter { $0.pythonName.text == name && $0.slot != nil }, method, and: others[name])
            case .property(let property):
                guard seen.insert(property.pythonName.text ?? "").inserted else { return nil }
                return PropertyStub(names: names, types: types, indent: indent).text(property)
            case .type(let type): return text(type)
            case .enumeration(let type): return EnumStub(names: names, types: types, indent: indent).text(type)
            case .conditional: return nil
            }
        }
        let shared = SharedSlots(methods: items.methods)
        return texts + shared.more.filter { !given.contains($0.name) }.map { functions.text($0, with: $1) }
            + shared.assignments.filter { !given.contains($0.name) }.map { functions.never($0, arguments: $1) }
    }
}

extension [ClassItem] {
    /// The names that hide others of the same spelling inside the class.
    var memberNames: [String] {
        flat.flatMap { item -> [String] in
            switch item {
            case .method(let method): [method.pythonName.text].compactMap(\.self)
            case .property(let property): [property.pythonName.text].compactMap(\.self)
            case .type(let type): [type.pythonName.text].compactMap(\.self) + type.items.memberNames
            case .enumeration(let type): [type.pythonName.text].compactMap(\.self) + type.memberNames
            case .conditional: []
            }
        }
    }

    /// The classes in them, by their Swift names: what Python calls them.
    func classes(in outer: String) -> [(String, String)] {
        flat.flatMap { item -> [(String, String)] in
            switch item {
            case .type(let type): type.classes(in: outer)
            case .enumeration(let type): type.classes(in: outer)
            case .method, .property, .conditional: []
            }
        }
    }
}

extension ClassModel {
    /// This class and those in it.
    func classes(in outer: String = "") -> [(String, String)] {
        let own = outer + (pythonName.text ?? "_")
        return [(name.name, own)] + items.classes(in: own + ".")
    }
}

extension EnumModel {
    var memberNames: [String] {
        (members + aliases).compactMap(\.pythonName.text) + items.memberNames
            + variants.flatMap { $0.call.parameters.map(\.pythonName) }
    }

    func classes(in outer: String = "") -> [(String, String)] {
        let own = outer + (pythonName.text ?? "_")
        return [(name.name, own)] + items.classes(in: own + ".")
    }
}
