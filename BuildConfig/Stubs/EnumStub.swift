// EnumStub.swift: a class of Python's enum in a stub.

import SwiftSyntax

struct EnumStub {
    let names: Names
    let types: SwiftTypes
    var indent = ""

    func text(_ model: EnumModel) -> String {
        if model.hasPayloads { return VariantStub(names: names, types: types, indent: indent).text(model) }
        let inside = indent + "    "
        let documentation = model.documentation.isEmpty ? [] : [DocString.text(model.documentation, indent: inside)]
        let members = (model.members + model.aliases).map { member in
            "\(inside)\(member.pythonName.text ?? "_") = \(value(member, of: model))"
        }
        let head = "\(indent)class \(model.pythonName.text ?? "_")(\(bases(model))):\n"
        let new =
            model.kind == .strEnum
            ? [
                "\(inside)def __new__(cls, value: \(names.builtin("str"))) -> \(names.class_(model.name.name, types) ?? "Any"): ...\n"
            ] : []
        let more = new + ClassStub(names: names, types: types, indent: inside).members(model.items, of: model.name.name)
        return head + (documentation + members).joined(separator: "\n") + "\n" + more.map { "\n" + $0 }.joined()
    }

    /// `StrEnum` is not there for a type checker that is told of a Python below 3.11.
    private func bases(_ model: EnumModel) -> String {
        switch model.kind {
        case .intEnum: names.name("IntEnum", from: "enum")
        case .strEnum: "\(names.builtin("str")), \(names.name("Enum", from: "enum"))"
        case .flag: names.name("Flag", from: "enum")
        case .intFlag: names.name("IntFlag", from: "enum")
        case .enum, nil: names.name("Enum", from: "enum")
        }
    }

    /// The value where the source says it plainly; else the placeholder that the typing specification has for it.
    private func value(_ member: EnumMemberModel, of model: EnumModel) -> String {
        guard !member.isStatic, let index = model.members.firstIndex(where: { $0.name.name == member.name.name })
        else { return "..." }
        switch model.firstInherited?.trimmedDescription {
        case "String":
            guard let written = member.rawValue else { return "\"\(member.name.name)\"" }
            return written.literalText.map { "\"\($0)\"" } ?? "..."
        case nil: return "\(index + 1)"
        default:
            return member.rawValue.flatMap { $0.is(IntegerLiteralExprSyntax.self) ? $0.trimmedDescription : nil }
                ?? "..."
        }
    }
}
