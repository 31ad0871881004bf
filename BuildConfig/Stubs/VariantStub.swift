// VariantStub.swift: an enum with payloads in a stub: a class, and in it one below it for each case.

import SwiftSyntax

struct VariantStub {
    let names: Names
    let types: SwiftTypes
    var indent = ""

    func text(_ model: EnumModel) -> String {
        let inside = VariantStub(names: names, types: types, indent: indent + "    ")
        let base = names.class_(model.name.name, types) ?? model.pythonName.text ?? "_"
        let shown = ProtocolStub(names: names, types: types, indent: inside.indent)
            .methods(model.protocols, model.items, of: model.name.name)
        let members = ClassStub(names: names, types: types, indent: inside.indent)
            .members(model.items, of: model.name.name, without: Set(shown.map(\.name)))
        let own = Set(model.items.methods.compactMap(\.pythonName.text) + shown.map(\.name))
        let parts =
            inside.documentation(model.documentation) + model.variants.map { inside.text($0, below: base, model) }
            + members + shown.map(\.text) + inside.common.filter { !own.contains($0.name) }.map(\.text)
        let decorator = names.name("disjoint_base", from: "typing_extensions")
        return "\(indent)@\(decorator)\n\(indent)class \(model.pythonName.text ?? "_"):\n"
            + parts.joined(separator: "\n")
    }

    private func text(_ variant: VariantModel, below base: String, _ model: EnumModel) -> String {
        let inside = indent + "    "
        let type = model.name.name
        let python = PythonType(place: .result, names: names, types: types, current: type)
        let fields = variant.call.parameters.map { field in
            "\(inside)@\(names.builtin("property"))\n"
                + "\(inside)def \(field.pythonName)(self) -> \(python.text(for: field.type)): ...\n"
        }
        let matched = ProtocolStub(names: names, types: types).matchArguments(variant.call.parameters.map(\.pythonName))
        let initializer = FunctionStub(names: names, types: types, indent: inside, type: type)
            .initializer(variant.call)
        let documentation = VariantStub(names: names, types: types, indent: inside)
            .documentation(variant.member.documentation)
        return "\(indent)@\(names.name("final", from: "typing"))\n"
            + "\(indent)class \(variant.member.pythonName.text ?? "_")(\(base)):\n"
            + (documentation + ["\(inside)\(matched)\n", initializer] + fields).joined(separator: "\n")
    }

    private func documentation(_ text: String) -> [String] {
        text.isEmpty ? [] : [DocString.text(text, indent: indent) + "\n"]
    }

    /// What every such class has.
    private var common: [(name: String, text: String)] {
        let any = PythonType(place: .result, names: names, types: types).any
        return [
            ("__repr__", "\(indent)def __repr__(self) -> \(names.builtin("str")): ...\n"),
            ("__reduce__", "\(indent)def __reduce__(self) -> \(names.builtin("tuple"))[\(any), ...]: ...\n"),
        ]
    }
}
