// Deprecation.swift: `deprecated:` and `category:`, the warning that a call gives.

import SwiftSyntax

struct Deprecation {
    /// Both as written: the compiler checks them against the macro's parameters.
    let message: String
    let category: String

    init?(_ attribute: AttributeSyntax) {
        guard let message = attribute.argument("deprecated"), !message.is(NilLiteralExprSyntax.self) else { return nil }
        self.message = message.trimmedDescription
        category = attribute.argument("category")?.trimmedDescription ?? ".deprecationWarning"
    }
}
