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
        let pythonName = type.pythonName.text ?? ""
        let doc = type.initializer.map { "\(pythonName)\($0.call.signature.text)\n--\n\n\(type.documentation)" }
        let definition = ClassDefinition(
            pythonName: pythonName, outer: outer, documentation: doc ?? type.documentation, options: type.options,
            initializer: InitializerEntry.expression(type.initializer, type: name), items: type.items,
            protocols: type.protocols, type: name, suffix: ExtensionEntry.suffix(type, name: name))
        let access = type.syntax.modifiers.accessBeyondModule
        return try ExtensionDeclSyntax(
            """
            extension \(raw: name): \(raw: kind) {
                \(raw: record(access))

                \(raw: ([definition.declaration(access)] + ExtensionEntry.declarations(of: type)).joined(separator: "\n    "))
            }
            """)
    }

    static func record(_ access: String) -> String {
        "\(access)nonisolated static let \(RuntimeSymbols.record) = \(RuntimeSymbols.recordType)()"
    }
}
