// VariantsEntry.swift: emits what makes an enum with payloads a class with a class for each case.

import SwiftSyntax
import SwiftSyntaxBuilder

enum VariantsEntry {
    /// - Parameter name: The type, as any code of the file can name it.
    static func conformance(of type: EnumModel, name: String, outer: [String]) throws -> ExtensionDeclSyntax {
        let access = type.syntax.modifiers.accessBeyondModule
        let parts = [
            [
                ClassEntry.record(access, type: name),
                "\(access)nonisolated static let \(RuntimeSymbols.variantRecords) = "
                    + "\(RuntimeSymbols.variantRecordsType)(of: \(name).self, \(type.variants.count))",
            ],
            [definition(type, name, outer).declaration(access)], EnumEntry.index(type, access),
        ]
        let text = parts.map { $0.joined(separator: "\n    ") }.joined(separator: "\n\n    ")
        return try ExtensionDeclSyntax(
            """
            extension \(raw: name): \(raw: RuntimeSymbols.variantsClass) {
                \(raw: text)
            }
            """)
    }

    /// What names the payloads' types, inside the braces where they are looked up as the author wrote them.
    static func members(of type: EnumModel, outer: [String]) -> [DeclSyntax] {
        let (name, access) = (type.name.text, type.syntax.modifiers.accessBeyondModule)
        let parts = [
            variants(type, name, outer, access), VariantCalls.initializer(type, name), VariantCalls.field(type, name),
            VariantCalls.nested(type, name, access),
        ]
        return parts.filter { !$0.isEmpty }.map { DeclSyntax(stringLiteral: $0.joined(separator: "\n")) }
    }

    /// What the cases have in common; a representation and pickling, unless the type says otherwise.
    private static func definition(_ type: EnumModel, _ name: String, _ outer: [String]) -> ClassDefinition {
        let written = Set(type.items.methods.compactMap(\.pythonName.text))
        var definition = ClassDefinition(
            pythonName: type.pythonName.text ?? "", outer: outer, documentation: type.documentation, options: [],
            initializer: ["nil"], items: type.items, protocols: type.protocols, type: name,
            suffix: ".\(RuntimeSymbols.withVariants)(\(name).self)")
        if written.isDisjoint(with: ["__reduce__", "__reduce_ex__"]), !type.protocols.contains(.codable) {
            definition.moreMethods = [.expression("\(RuntimeSymbols.method).\(RuntimeSymbols.variantReduction)")]
        }
        if let slot = SlotTable.entry("__repr__"), !written.contains("__repr__"),
            !type.protocols.contains(.debugDescription)
        {
            let function = "{ unsafe \(RuntimeSymbols.variantRepresentation)($0) }"
            definition.moreSlots = [
                .expression("unsafe \(RuntimeSymbols.slot)(\(slot.number), \(slot.shape.label): \(function))")
            ]
        }
        return definition
    }

    private static func variants(_ type: EnumModel, _ name: String, _ outer: [String], _ access: String) -> [String] {
        let around = outer + [type.pythonName.text ?? ""]
        let entries = type.variants.enumerated().map { index, variant -> String in
            let pythonName = variant.member.pythonName.text ?? ""
            let doc = "\(pythonName)\(variant.call.signature.text)\n--\n\n\(variant.member.documentation)"
            let properties = variant.call.parameters.enumerated().map { place, field in
                "unsafe \(RuntimeSymbols.property)(\(field.pythonName.swiftLiteral), \"\", get: { __self, _ in "
                    + "unsafe \(name).\(RuntimeSymbols.variantField)(\(index), \(place), __self) })"
            }
            let call = "unsafe \(name).\(RuntimeSymbols.variantInit)(\(index), "
            return """
                unsafe \(RuntimeSymbols.variant)(
                            \(pythonName.swiftLiteral),
                            qualifiedName: \((around + [pythonName]).joined(separator: ".").swiftLiteral), \(doc.swiftLiteral),
                            \(RuntimeSymbols.initializer)(
                                initialize: { unsafe \(RuntimeSymbols.spread)($0, $1, $2) { \(call)$0, $1, $2, $3) } },
                                construct: { __type, __values, __given, __names in
                                    let __count = \(RuntimeSymbols.argumentCount)(__given)
                                    return unsafe \(RuntimeSymbols.constructObject)(\(name).self, __type) { \(call)$0, __values, __count, __names) }
                                }),
                            fields: [\(variant.call.parameters.map(\.pythonName.swiftLiteral).joined(separator: ", "))],
                            properties: [\(properties.joined(separator: ", "))],
                            payload: \(variant.payload.map { $0 + ".self" } ?? "nil"), isIndirect: \(variant.isIndirect))
                """
        }
        let list = ListText.lines(entries.map(ListElement.expression), of: RuntimeSymbols.variant)
        return ["\(access)nonisolated static var \(RuntimeSymbols.variants): [\(RuntimeSymbols.variant)] {"]
            + list.map { "    " + $0 } + ["}"]
    }
}
