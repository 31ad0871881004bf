// PickleEntry.swift: emits what saves and restores the stored properties of a class that exposes `.pickle`.

import SwiftSyntax
import SwiftSyntaxBuilder

struct PickleEntry {
    /// The type, as any code of the file can name it.
    let type: String
    let fields: [FieldModel]
    private let isReference: Bool
    private let hasNoInitializer: Bool
    private let ownNames: Set<String>

    /// Nil for a class that does not, or cannot.
    init?(_ model: ClassModel, type: String) {
        let members = model.syntax.memberBlock.members
        guard model.protocols.contains(.pickle), !model.isInFamily, model.builtin == nil,
            PickleRules.properties(members).isEmpty
        else { return nil }
        self.type = type
        fields = FieldModel.fields(members).filter(\.isRead)
        isReference = model.isReference
        hasNoInitializer = !members.contains { $0.decl.is(InitializerDeclSyntax.self) }
        ownNames = Set(model.items.methods.compactMap(\.pythonName.text))
    }

    /// Beside those that every exposed protocol can have.
    var methods: [ListElement] {
        let names = fields.map { $0.name.name.swiftLiteral }.joined(separator: ", ")
        let save = "unsafe \(RuntimeSymbols.saved)(\(type).self, $0, $2) { try $0.\(RuntimeSymbols.save)(to: &$1) }"
        let restore =
            "unsafe \(RuntimeSymbols.stateSet)(\(type).self, $0, $1, $2, [\(names)]) { try \(type)(__saved: $0) }"
        let entries = [("__getstate__", "__saving", save), ("__setstate__", "__restoring", restore)]
        return entries.filter { !ownNames.contains($0.0) }.map { _, entry, call in
            .expression("unsafe \(RuntimeSymbols.method).\(entry) { \(call) }")
        }
    }

    /// In the extension. The compiler's complaint about a type that does not convert names the property by the label.
    var extensionMembers: [String] {
        let both =
            "\(RuntimeSymbols.runtime).\(RuntimeSymbols.toPython) & \(RuntimeSymbols.runtime).\(RuntimeSymbols.fromPython)"
        let checks = fields.filter { !$0.isTuple }.map {
            "nonisolated private static func \(RuntimeSymbols.pickles)<Value: \(both)>(\($0.name.text) value: Value)"
                + " -> Value { value }"
        }
        let lines = fields.map { field -> String in
            let (label, value) = (field.name.name.swiftLiteral, "self.\(field.name.text)")
            if field.isTuple { return "try __f.setTuple(\(label), \(value))" }
            return "try __f.set(\(label), \(type).\(RuntimeSymbols.pickles)(\(field.name.label): \(value)))"
        }
        let save =
            ["nonisolated private func \(RuntimeSymbols.save)(to __f: inout \(RuntimeSymbols.recordWriter)) throws {"]
            + lines.map { "    " + $0 } + ["}"]
        return checks + save + (isReference ? [] : initializer)
    }

    /// In the braces of a class, where alone it can have an initializer of this kind. That one takes away the one without
    /// arguments which a class has that declares none.
    var members: [DeclSyntax] {
        guard isReference else { return [] }
        let isImplicit = hasNoInitializer && fields.allSatisfy(\.hasInitialValue)
        return [DeclSyntax(stringLiteral: initializer.joined(separator: "\n"))] + (isImplicit ? ["init() {}"] : [])
    }

    private var initializer: [String] {
        let lines = fields.enumerated().map { index, field in
            "    self.\(field.name.text) = try __f.\(field.isTuple ? "tuple" : "value")"
                + "(\(field.name.name.swiftLiteral), \(index))"
        }
        return ["nonisolated fileprivate init(__saved __f: \(RuntimeSymbols.recordReader)) throws {"] + lines + ["}"]
    }
}

extension FieldModel {
    /// Tuples conform to nothing: they are converted item by item.
    fileprivate var isTuple: Bool { type?.tuple != nil }
}
