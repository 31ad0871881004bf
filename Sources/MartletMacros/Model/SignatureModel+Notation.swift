// SignatureModel+Notation.swift: matches `signature:` with the parameters of the Swift function.

import SwiftSyntax

extension SignatureModel {
    /// Every parameter once, under its Python name. A default is the Swift one, or else a literal that Swift has, too.
    init(_ notation: SignatureNotation, _ parameters: [ParameterModel]) throws(SignatureNotation.Mistake) {
        var entries: [Entry] = []
        for item in notation.items {
            guard let parameter = parameters.first(where: { $0.pythonName == item.name }) else {
                throw .init("the function has no parameter '\(item.name)'")
            }
            if entries.contains(where: { $0.name == item.name }) { throw .init("'\(item.name)' is in it twice") }
            entries.append(try Self.entry(item, parameter))
        }
        if let missing = parameters.first(where: { parameter in !entries.contains { $0.name == parameter.pythonName } })
        {
            throw .init("the parameter '\(missing.pythonName)' is not in it")
        }
        let positional = entries.filter { $0.kind == .positional || $0.kind == .positionalOnly }
        if let required = positional.drop(while: { $0.defaultValue == nil }).first(where: { $0.defaultValue == nil }) {
            throw .init("'\(required.name)' needs a default, because one before it has one")
        }
        self.init(entries: entries)
    }

    private static func entry(
        _ item: SignatureNotation.Item, _ parameter: ParameterModel
    ) throws(SignatureNotation.Mistake) -> Entry {
        if parameter.isVariadic, item.kind != .rest {
            throw .init("the variadic '\(item.name)' must be '*\(item.name)'")
        }
        guard let text = item.defaultText else {
            return Entry(parameter: parameter, kind: item.kind, shownDefault: nil, defaultValue: nil)
        }
        guard let value = parameter.defaultValue?.description ?? swiftLiteral(text) else {
            throw .init("'\(text)' is not a literal in Swift: give '\(item.name)' its default there")
        }
        return Entry(parameter: parameter, kind: item.kind, shownDefault: text, defaultValue: value)
    }

    /// The Swift spelling of a simple Python literal.
    private static func swiftLiteral(_ text: String) -> String? {
        switch text {
        case "None": "nil"
        case "True": "true"
        case "False": "false"
        case "[]", "()": "[]"
        case "{}": "[:]"
        default: isNumber(text) ? text : unquoted(text)?.swiftLiteral
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        return digits.first?.isNumber == true && digits.last?.isNumber == true
            && digits.allSatisfy { ".0123456789_e".contains($0) }
    }

    private static func unquoted(_ text: String) -> String? {
        guard text.count >= 2, let quote = text.first, quote == "'" || quote == "\"", text.last == quote else {
            return nil
        }
        let content = String(text.dropFirst().dropLast())
        return content.contains { $0 == quote || $0 == "\\" } ? nil : content
    }
}
