// ClassEntry.swift: emits what makes a type a Python class: the conformance, with the definition of the class.

import SwiftSyntax
import SwiftSyntaxBuilder

enum ClassEntry {
    /// The word in which an instance keeps its object; only an instance with an identity has it. The runtime finds it by its
    /// name.
    static func link(of type: ClassModel) -> [DeclSyntax] {
        if !type.isReference { return [] }
        return [
            """
            nonisolated(unsafe) private var \(raw: RuntimeSymbols.link) = \(raw: RuntimeSymbols.linkType)()
            """
        ]
    }

    /// - Parameter name: The type, as any code of the file can name it.
    static func conformance(of type: ClassModel, name: String, outer: [String]) throws -> ExtensionDeclSyntax {
        let kind = type.isReference ? RuntimeSymbols.referenceClass : RuntimeSymbols.valueClass
        let lists = ClassLists(
            items: type.items, name: name, moreMethods: type.protocolMethods(type: name),
            moreConstants: type.protocolConstants(type: name))
        let pythonName = type.pythonName.text ?? ""
        let doc = type.initializer.map { "\(pythonName)\($0.call.signature.text)\n--\n\n\(type.documentation)" }
        let arguments = [
            [pythonName.swiftLiteral],
            ["qualifiedName: " + (outer + [pythonName]).joined(separator: ".").swiftLiteral],
            [(doc ?? type.documentation).swiftLiteral],
            ["[\(type.options.map { "." + $0 }.joined(separator: ", "))]"],
            life(name),
            InitializerEntry.expression(type.initializer, type: name),
            ListText.labelled("methods: ", lists.methods),
            ListText.labelled("properties: ", lists.properties),
            ListText.labelled(
                "slots: ",
                ListText.lines(
                    SlotEntry.elements(type.items, type: name, more: type.protocolCalls(type: name))
                        + type.protocolSlots(type: name), of: RuntimeSymbols.slot)),
            ListText.labelled("constants: ", lists.constants),
            ListText.labelled("types: ", lists.types),
        ]
        // A witness must be as visible as the type.
        let access = type.syntax.modifiers.accessBeyondModule
        let text = arguments.map { $0.joined(separator: "\n            ") }.joined(separator: ",\n            ")
        return try ExtensionDeclSyntax(
            """
            extension \(raw: name): \(raw: kind) {
                \(raw: access)nonisolated static let \(raw: RuntimeSymbols.record) = \(raw: RuntimeSymbols.recordType)()

                \(raw: access)nonisolated static var \(raw: RuntimeSymbols.classDefinition): \(raw: RuntimeSymbols.classDefinitionType) {
                    unsafe \(raw: RuntimeSymbols.classDefinitionType)(
                        \(raw: text))
                }
            }
            """)
    }

    private static func life(_ name: String) -> [String] {
        [
            "\(RuntimeSymbols.life)(",
            "    deallocate: { unsafe \(RuntimeSymbols.deallocate)(\(name).self, $0) },",
            "    traverse: { unsafe \(RuntimeSymbols.traverse)(\(name).self, $0, $1, $2) },",
            "    clear: { unsafe \(RuntimeSymbols.clear)(\(name).self, $0) })",
        ]
    }
}
