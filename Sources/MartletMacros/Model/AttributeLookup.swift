// AttributeLookup.swift: finds an attribute of Martlet's among a declaration's.

import SwiftSyntax

extension AttributeListSyntax {
    /// The attribute `@name` or `@Martlet.name`.
    func named(_ name: String) -> AttributeSyntax? {
        for case .attribute(let attribute) in self where attribute.attributeName.lastName == name { return attribute }
        return nil
    }
}

extension TypeSyntax {
    fileprivate var lastName: String? {
        self.as(MemberTypeSyntax.self)?.name.name ?? self.as(IdentifierTypeSyntax.self)?.name.name
    }
}
