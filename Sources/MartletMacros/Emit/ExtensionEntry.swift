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
        let lists = ClassLists(items: items, name: type, moreMethods: ClassState.methods(items))
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
        return [members] + names(of: model.items, type).map { DeclSyntax(stringLiteral: $0) }
    }

    /// Beside a member of an extension: the compiler looks at what stands there, but not at all that `@PyMethods` writes.
    /// What is declared twice is ambiguous here, and a name that the linker alone would complain about there.
    ///
    /// - Parameter operands: What tells operators of one name apart.
    static func check(
        _ type: TypeContext?, _ reference: String, name: String, slot: SlotTable.Entry? = nil,
        of operands: String? = nil
    ) -> [DeclSyntax] {
        guard let type, let label = type.exported?.name else { return [] }
        let shared = slot.flatMap { $0.isShared ? together($0) : nil }
        let calls = ["\(RuntimeSymbols.isNamed)(\(label)", only(name), shared].compactMap(\.self).map {
            "\(type.name).\($0): \(type.name).self)"
        }
        return [
            """
            nonisolated static func \(raw: reference)(\(raw: operands ?? "_") isExported: Void) {
                \(raw: calls.joined(separator: "\n    "))
            }
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

    /// Names and slots that are to be there once.
    private static func names(of items: [ClassItem], _ type: String) -> [String] {
        let names = items.compactMap { $0.names?.python.text }.map(only)
        let slots = items.compactMap(\.method?.slot).filter(\.isShared).map(together)
        let declarations = Set(names + slots).sorted().map { "nonisolated static func \($0): \(type).Type) {}" }
        return declarations
            + items.compactMap { item in
                guard case .conditional(let clauses) = item else { return nil }
                let lines = clauses.flatMap { [$0.condition] + self.names(of: $0.items, type) }
                return (lines + ["#endif"]).joined(separator: "\n")
            }
    }
}

extension ExtensionEntry {
    private static func only(_ name: String) -> String { "\(RuntimeSymbols.onlyMember)(\(name.labelled)" }

    private static func together(_ slot: SlotTable.Entry) -> String {
        "\(RuntimeSymbols.togetherInOnePlace)(\(SlotTable.methods(sharing: slot.number))"
    }
}

extension ClassItem {
    fileprivate var method: MethodModel? { if case .method(let method) = self { method } else { nil } }
}

extension String {
    /// A Python name as the label of a parameter.
    fileprivate var labelled: String { ["inout", "let", "var"].contains(self) ? "`\(self)`" : self }
}
