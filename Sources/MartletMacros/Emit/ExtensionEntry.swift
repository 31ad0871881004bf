// ExtensionEntry.swift: emits what a @PyMethods extension adds to its class, and how the class asks for it.
//
// The two are far apart, so the compiler checks what the macros cannot see, by functions that are told apart by a label: a
// class declares one for each extension that it names, which that extension's members call; both declare one for each name
// that they export, which the other then cannot. Each takes the type, so that those of a class that extends another are no
// overrides.

import SwiftSyntax
import SwiftSyntaxBuilder

enum ExtensionEntry {
    /// Of an extension that something is wrong with, nothing: then the class's reference to it is no second error.
    static func members(of checked: Checked<ExtensionModel>) -> [DeclSyntax] {
        guard let model = checked.model, let label = model.name else { return [] }
        let type = model.type.name
        let items = checked.accepted?.items ?? []
        let lists = ClassLists(items: items, name: type)
        let slots = ListText.lines(SlotEntry.elements(items, type: type), of: RuntimeSymbols.slot)
        let arguments = [
            ListText.labelled("methods: ", lists.methods), ListText.labelled("properties: ", lists.properties),
            ListText.labelled("slots: ", slots), ListText.labelled("constants: ", lists.constants),
        ]
        let text = arguments.map { $0.joined(separator: "\n        ") }.joined(separator: ",\n        ")
        let members: DeclSyntax = """
            nonisolated static func \(raw: RuntimeSymbols.members)(\(raw: label): \(raw: type).Type) -> \(raw: RuntimeSymbols.membersType) {
                return \(raw: RuntimeSymbols.membersType)(
                    \(raw: text))
            }
            """
        return [members] + names(of: items, type).map { DeclSyntax(stringLiteral: $0) }
    }

    /// Beside a member of an extension: the compiler looks at what stands there, but not at all that `@PyMethods` writes.
    static func check(_ type: TypeContext?, _ reference: String) -> [DeclSyntax] {
        guard let type, let label = type.exported?.name else { return [] }
        return [
            """
            nonisolated static func \(raw: reference)(_ isExported: Void) { \(raw: type.name).\(raw: RuntimeSymbols.isNamed)(\(raw: label): \(raw: type.name).self) }
            """
        ]
    }

    /// What a class with extensions declares beside its definition.
    static func declarations(of type: ClassModel, name: String) -> [String] {
        if type.extensions.isEmpty { return [] }
        return type.extensionNames.map { "nonisolated static func \(RuntimeSymbols.isNamed)(\($0): \(name).Type) {}" }
            + names(of: type.items, name)
    }

    /// The call on the definition of a class.
    static func suffix(_ type: ClassModel, name: String) -> String {
        type.extensionNames.map {
            ".\(RuntimeSymbols.extended)(\(name).\(RuntimeSymbols.members)(\($0): \(name).self))"
        }.joined()
    }

    /// Names and slots that are to be there once. Those under `#if` are for the compiler to decide.
    private static func names(of items: [ClassItem], _ type: String) -> [String] {
        let names = items.compactMap { $0.names?.python.text }.map { "name_\($0)" }
        let slots = items.methods.compactMap { $0.slot.flatMap { $0.isShared ? "slot_\($0.number)" : nil } }
        return Set(names + slots).sorted().map {
            "nonisolated static func \(RuntimeSymbols.exported)(\($0): \(type).Type) {}"
        }
    }
}
