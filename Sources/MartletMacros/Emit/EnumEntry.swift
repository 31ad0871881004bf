// EnumEntry.swift: emits what makes an enum or an option set a class of Python's `enum`.

import SwiftSyntax
import SwiftSyntaxBuilder

enum EnumEntry {
    /// - Parameter name: The type, as any code of the file can name it.
    static func conformance(of type: EnumModel, name: String, outer: [String]) throws -> ExtensionDeclSyntax {
        let lists = ClassLists(items: type.items, name: name)
        let pythonName = type.pythonName.text ?? ""
        let arguments = [
            [pythonName.swiftLiteral],
            ["qualifiedName: " + (outer + [pythonName]).joined(separator: ".").swiftLiteral],
            [type.documentation.swiftLiteral],
            [".\(type.kind?.rawValue ?? "enum")"],
            ["fromValues: \(type.fromValues)"],
            ListText.labelled("members: ", members(type.members.enumerated().map { ($1, "\($0 + 1)") }, of: name)),
            ListText.labelled(
                "aliases: ",
                members(
                    type.aliases.map { ($0, "\(name).\($0.name.text).\(RuntimeSymbols.enumIndex) + 1") }, of: name)),
            ListText.labelled("methods: ", lists.methods),
            ListText.labelled("properties: ", lists.properties),
            ListText.labelled("constants: ", lists.constants),
            ListText.labelled("types: ", lists.types),
        ]
        let text = arguments.map { $0.joined(separator: "\n            ") }.joined(separator: ",\n            ")
        // A witness must be as visible as the type.
        let access = type.syntax.modifiers.accessBeyondModule
        return try ExtensionDeclSyntax(
            """
            extension \(raw: name): \(raw: type.isOptionSet ? RuntimeSymbols.flagClass : RuntimeSymbols.enumClass) {
                \(raw: access)nonisolated static let \(raw: RuntimeSymbols.enumRecord) = \(raw: RuntimeSymbols.enumRecordType)()

                \(raw: access)nonisolated static var \(raw: RuntimeSymbols.enumDefinition): \(raw: RuntimeSymbols.enumDefinitionType) {
                    \(raw: RuntimeSymbols.enumDefinitionType)(
                        \(raw: text))
                }

                \(raw: (type.isOptionSet ? flags(type, name, access) : numbers(type, name, access)).joined(separator: "\n    "))
            }
            """)
    }

    /// - Parameter members: Each with the number that is its value where it has no raw value.
    private static func members(_ members: [(EnumMemberModel, number: String)], of name: String) -> [String] {
        let entries = members.map { member, number in
            let words = [member.pythonName.text ?? "", member.documentation].map(\.swiftLiteral)
            let arguments = words + ["\(name).\(member.name.text)", number]
            return "\(RuntimeSymbols.enumMember)(\(arguments.joined(separator: ", ")))"
        }
        return ListText.lines(entries.map(ListElement.expression), of: RuntimeSymbols.enumMember)
    }

    /// Two switches, of which the optimiser makes nothing: the number is what the case is in memory.
    private static func numbers(_ type: EnumModel, _ name: String, _ access: String) -> [String] {
        let cases = type.members.map(\.name.text)
        return index(type, access) + [""]
            + [
                "\(access)nonisolated static func \(RuntimeSymbols.enumNamed)(_ index: Int) -> \(name) {",
                "    switch index {",
            ]
            + cases.dropLast().enumerated().map { "    case \($0): .\($1)" }
            + cases.suffix(1).map { "    default: .\($0)" }
            + ["    }", "}"]
    }

    static func index(_ type: EnumModel, _ access: String) -> [String] {
        ["\(access)nonisolated var \(RuntimeSymbols.enumIndex): Int {", "    switch self {"]
            + type.members.enumerated().map { "    case .\($1.name.text): \($0)" } + ["    }", "}"]
    }

    private static func flags(_ type: EnumModel, _ name: String, _ access: String) -> [String] {
        let list = type.members.map { "\(name).\($0.name.text)" }.joined(separator: ", ")
        return ["\(access)nonisolated static var \(RuntimeSymbols.flags): [\(name)] { [\(list)] }"]
    }
}
