// Access.swift: how far a declaration is seen beyond its Swift module.

import SwiftSyntax

extension DeclModifierListSyntax {
    /// `public ` or `package `, as what a macro adds has to say it, too; empty for what only its own Swift module sees.
    /// Not that of `public private(set)`. What `open` allows beyond `public` is for a member to say.
    var accessBeyondModule: String {
        for modifier in self where modifier.detail == nil {
            switch modifier.name.tokenKind {
            case .keyword(.public), .keyword(.open): return "public "
            case .keyword(.package): return "package "
            default: continue
            }
        }
        return ""
    }
}
