// ClassEntry.swift: emits what makes a type a Python class: the conformance, with the definition of the class.

import SwiftSyntax
import SwiftSyntaxBuilder

struct ClassEntry {
    let type: ClassModel
    /// The type, as the code around the expansion can name it.
    let name: String
    /// The Python names of the classes around it.
    let outer: [String]

    /// In the braces: the word in which an instance keeps its object, which only one with an identity has, and only once. The
    /// runtime finds it by its name.
    ///
    /// - Parameter conforms: Whether the class can have the conformance that the requirements are for.
    func members(conforms: Bool) -> [DeclSyntax] {
        if !type.isReference { return [] }
        let link: DeclSyntax =
            "nonisolated(unsafe) private var \(raw: RuntimeSymbols.link) = \(raw: RuntimeSymbols.linkType)()"
        let pickling = conforms ? PickleEntry(type, type: name)?.members ?? [] : []
        return (type.isDerived ? [] : [link]) + (type.isInFamily && conforms ? overridable : []) + pickling
    }

    /// The conformance, where there is none yet.
    var conformance: [ExtensionDeclSyntax] {
        get throws {
            if type.isDerived { return [] }
            let kind = type.isReference ? RuntimeSymbols.referenceClass : RuntimeSymbols.valueClass
            if type.isInFamily { return [try ExtensionDeclSyntax("extension \(raw: name): \(raw: kind) {}")] }
            let access = type.syntax.modifiers.accessBeyondModule
            let parts =
                [definition(access, "static")] + builtin(access) + ExtensionEntry.declarations(of: type, name: name)
                + (PickleEntry(type, type: name)?.extensionMembers ?? [])
            return [
                try ExtensionDeclSyntax(
                    """
                    extension \(raw: name): \(raw: kind) {
                        \(raw: Self.record(access, type: name))

                        \(raw: parts.joined(separator: "\n    "))
                    }
                    """)
            ]
        }
    }

    private func builtin(_ access: String) -> [String] {
        guard let builtin = type.builtin?.trimmedDescription else { return [] }
        return [
            "\(access)nonisolated static var \(RuntimeSymbols.base): \(RuntimeSymbols.builtinBase)? { \(builtin) }",
            "\(access)nonisolated static var \(RuntimeSymbols.hasBase): Bool { true }",
        ]
    }

    private var overridable: [DeclSyntax] {
        let access = type.syntax.modifiers.accessBeyondModule
        let kind =
            (access == "public " && type.isOpenElsewhere ? "open " : access) + (type.isDerived ? "override " : "")
        return [
            "private nonisolated static let \(raw: RuntimeSymbols.ownRecord) = \(raw: newRecord)",
            """
            \(raw: kind)nonisolated class var \(raw: RuntimeSymbols.record): \(raw: RuntimeSymbols.recordType) {
                \(raw: RuntimeSymbols.ownRecord)
            }
            """,
            "\(raw: definition(kind, "class"))",
            "\(raw: kind)nonisolated class var \(raw: RuntimeSymbols.isOpen): Bool { \(raw: type.isOpen) }",
        ] + ExtensionEntry.declarations(of: type, name: name).map { DeclSyntax(stringLiteral: $0) }
    }

    private var newRecord: String { "\(RuntimeSymbols.recordType)(of: \(name).self)" }

    private func definition(_ access: String, _ kind: String) -> String {
        let pythonName = type.pythonName.text ?? ""
        let doc = type.initializer.map { "\(pythonName)\($0.call.signature.text)\n--\n\n\(type.documentation)" }
        return ClassDefinition(
            pythonName: pythonName, outer: outer, documentation: doc ?? type.documentation, options: type.options,
            initializer: InitializerEntry.expression(type.initializer, type: name), items: type.items,
            protocols: type.protocols, type: name, isReference: type.isReference,
            isDerived: type.isDerived || type.builtin != nil,
            moreMethods: PickleEntry(type, type: name)?.methods ?? stateMethods,
            suffix: ExtensionEntry.suffix(type, name: name)
        ).declaration(access, kind)
    }

    private var stateMethods: [ListElement] {
        type.builtin != nil || type.protocols.contains(.codable) ? [] : ClassState.methods(type.items)
    }

    /// Of a type that has one for itself. No access to it needs a check that there is no other.
    static func record(_ access: String, type: String) -> String {
        let memory = "\(RuntimeSymbols.recordMemory) = \(RuntimeSymbols.recordMemoryType)()"
        return """
            @exclusivity(unchecked) nonisolated(unsafe) private static var \(memory)

                \(access)nonisolated static var \(RuntimeSymbols.record): \(RuntimeSymbols.recordType) {
                    unsafe \(RuntimeSymbols.recordType)(&\(RuntimeSymbols.recordMemory), of: \(type).self)
                }
            """
    }
}

extension ClassModel {
    /// Whether those of other Swift modules may.
    fileprivate var isOpenElsewhere: Bool { syntax.modifiers.contains { $0.name.tokenKind == .keyword(.open) } }
}

extension DeclModifierListSyntax {
    var isFinal: Bool { contains { $0.name.tokenKind == .keyword(.final) } }
}
