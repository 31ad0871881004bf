// RuntimeSymbols+Enums.swift: the names of the runtime that the expansion of @PyEnum mentions.

extension RuntimeSymbols {
    /// `init(_ name, qualifiedName:, _ doc, _ kind, fromValues:, members:, aliases:, methods:, properties:, constants:,
    /// types:)`: all that a class of Python's `enum` is made of.
    static let enumDefinitionType = "__PyEnumDefinition"
    static let enumRecordType = "__PyEnumRecord"
    static let enumClass = "__PyEnumClass"
    static let flagClass = "__PyFlagClass"
    /// `init(_ name, _ doc, _ member, _ number)`: one name.
    static let enumMember = "__PyEnumMember"

    /// Names that the macro introduces in the user's code.
    static let enumRecord = "__enumRecord"
    static let enumDefinition = "__enumDefinition"
    static let enumIndex = "__index"
    static let enumNamed = "__named"
    static let flags = "__flags"
}
