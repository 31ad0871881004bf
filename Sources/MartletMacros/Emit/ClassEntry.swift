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
        let arguments = [
            [pythonName.swiftLiteral],
            ["qualifiedName: " + (outer + [pythonName]).joined(separator: ".").swiftLiteral],
            [(doc ?? type.documentation).swiftLiteral],
            ["[\(type.options.map { "." + $0 }.joined(separator: ", "))]"],
            life(name),
            InitializerEntry.expression(type.initializer, type: name),
            labelled(
                "methods: ",
                list(type.items, of: RuntimeSymbols.method) { item in
                    if case .method(let method) = item, method.slot == nil {
                        MethodEntry.reference(to: method)
                    } else {
                        nil
                    }
                }),
            labelled(
                "properties: ",
                list(type.items, of: RuntimeSymbols.property) { item in
                    if case .property(let property) = item, !property.isStatic {
                        PropertyEntry.reference(to: property)
                    } else {
                        nil
                    }
                }),
            labelled("slots: ", ListText.lines(SlotEntry.elements(type.items, type: name), of: RuntimeSymbols.slot)),
            labelled(
                "constants: ",
                list(type.items, of: RuntimeSymbols.constant) { item in
                    if case .property(let property) = item, property.isStatic {
                        PropertyEntry.reference(to: property)
                    } else {
                        nil
                    }
                }),
            labelled(
                "types: ",
                list(type.items, of: "any \(RuntimeSymbols.anyClass).Type") { item in
                    if case .type(let nested) = item { "\(name).\(nested.name.text).self" } else { nil }
                }),
        ]
        let text = arguments.map { $0.joined(separator: "\n            ") }.joined(separator: ",\n            ")
        return try ExtensionDeclSyntax(
            """
            extension \(raw: name): \(raw: kind) {
                \(raw: type.access)nonisolated static let \(raw: RuntimeSymbols.record) = \(raw: RuntimeSymbols.recordType)()

                \(raw: type.access)nonisolated static var \(raw: RuntimeSymbols.classDefinition): \(raw: RuntimeSymbols.classDefinitionType) {
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

    private static func labelled(_ label: String, _ lines: [String]) -> [String] {
        [label + (lines.first ?? "[]")] + lines.dropFirst()
    }

    private static func list(_ items: [ClassItem], of type: String, _ name: (ClassItem) -> String?) -> [String] {
        func elements(_ items: [ClassItem]) -> [ListElement] {
            items.compactMap { item in
                if case .conditional(let clauses) = item {
                    return .conditional(clauses.map { ($0.condition, elements($0.items)) })
                }
                return name(item).map(ListElement.expression)
            }
        }
        return ListText.lines(elements(items).filter(\.isFilled), of: type)
    }
}

extension ListElement {
    /// Whether there is anything in it under any condition.
    fileprivate var isFilled: Bool {
        switch self {
        case .expression: true
        case .conditional(let clauses): clauses.contains { $0.elements.contains(where: \.isFilled) }
        }
    }
}

extension ClassModel {
    /// A witness must be as visible as the type.
    fileprivate var access: String {
        for modifier in syntax.modifiers where modifier.detail == nil {
            if case .keyword(let keyword) = modifier.name.tokenKind, [.public, .package].contains(keyword) {
                return modifier.name.text + " "
            }
        }
        return ""
    }
}
