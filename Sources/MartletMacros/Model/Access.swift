// Access.swift: how far a declaration is seen beyond its Swift module.

import SwiftSyntax

extension DeclModifierListSyntax {
    /// `public ` or `package `, as what a macro adds has to say it, too; empty for what only its own Swift module sees.
    /// Not that of `public private(set)`.
    var accessBeyondModule: String {
        for modifier in self where modifier.detail == nil {
            if case .keyword(let keyword) = modifier.name.tokenKind, [.public, .package].contains(keyword) {
                return modifier.name.text + " "
            }
        }
        return ""
    }
}
