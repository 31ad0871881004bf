// AttributeArguments.swift: the arguments of one of Martlet's attributes.

import SwiftParser
import SwiftSyntax

extension AttributeSyntax {
    /// The expression with this label.
    func argument(_ label: String) -> ExprSyntax? {
        guard case .argumentList(let arguments) = arguments else { return nil }
        return arguments.first { $0.label?.text == label }?.expression
    }

    /// The expressions of a variadic argument: the one with the label, and those without one after it.
    func arguments(_ label: String) -> [ExprSyntax] {
        guard case .argumentList(let arguments) = arguments else { return [] }
        let rest = arguments.drop { $0.label?.text != label }
        return rest.prefix(1).map(\.expression) + rest.dropFirst().prefix { $0.label == nil }.map(\.expression)
    }
}

extension ExprSyntax {
    /// The keys and values of a dictionary literal.
    var dictionaryEntries: [(key: ExprSyntax, value: ExprSyntax)] {
        guard case .elements(let elements) = self.as(DictionaryExprSyntax.self)?.content else { return [] }
        return elements.map { ($0.key, $0.value) }
    }

    /// The value of a plain string literal.
    var literalText: String? { self.as(StringLiteralExprSyntax.self)?.representedLiteralValue }
}
