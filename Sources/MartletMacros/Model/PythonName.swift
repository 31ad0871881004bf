// PythonName.swift: the name that Python sees for a declaration, and where in the source it comes from.

import SwiftParser
import SwiftSyntax

struct PythonName {
    enum Origin {
        /// The value of `name:`.
        case given
        /// The declaration's Swift name.
        case derived
    }

    /// Nil where `name:` is not a plain string literal.
    let text: String?
    let origin: Origin
    let node: Syntax

    /// Reads `name:` of an attribute, and falls back to the Swift name, which a class keeps as it is spelt.
    init(
        _ attribute: AttributeSyntax, swiftName: TokenSyntax, keepsSpelling: Bool = false,
        spelling: (String) -> String = PythonIdentifier.fromSwift
    ) {
        guard case .argumentList(let arguments) = attribute.arguments,
            let given = arguments.first(where: { $0.label?.text == "name" })?.expression
        else {
            let name = keepsSpelling ? swiftName.name : spelling(swiftName.name)
            self.init(text: name, origin: .derived, node: Syntax(swiftName))
            return
        }
        let literal = given.as(StringLiteralExprSyntax.self)
        self.init(text: literal?.representedLiteralValue, origin: .given, node: Syntax(given))
    }

    /// The Swift name, where no attribute says another.
    init(_ swiftName: TokenSyntax, spelling: (String) -> String) {
        self.init(text: spelling(swiftName.name), origin: .derived, node: Syntax(swiftName))
    }

    private init(text: String?, origin: Origin, node: Syntax) {
        self.text = text
        self.origin = origin
        self.node = node
    }
}

extension TokenSyntax {
    /// The identifier without its backticks.
    var name: String { identifier?.name ?? text }
}
