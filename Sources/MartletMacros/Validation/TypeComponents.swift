// TypeComponents.swift: what a type is written of, as far as the syntax shows it.

import SwiftSyntax

extension TypeSyntax {
    /// This type and those in its optionals, arrays, dictionaries, tuples and parentheses. Not the arguments of a
    /// generic type: `Handler<() -> Void>` may have a conversion of its own.
    var components: [TypeSyntax] {
        let parts: [TypeSyntax] =
            switch self.as(TypeSyntaxEnum.self) {
            case .arrayType(let array): [array.element]
            case .attributedType(let attributed): [attributed.baseType]
            case .dictionaryType(let dictionary): [dictionary.key, dictionary.value]
            case .implicitlyUnwrappedOptionalType(let optional): [optional.wrappedType]
            case .optionalType(let optional): [optional.wrappedType]
            case .tupleType(let tuple): tuple.elements.map(\.type)
            default: []
            }
        return [self] + parts.flatMap(\.components)
    }

    /// `[T]`, `[K: V]` and optionals of them.
    var isCollection: Bool {
        switch self.as(TypeSyntaxEnum.self) {
        case .arrayType, .dictionaryType: true
        case .implicitlyUnwrappedOptionalType(let optional): optional.wrappedType.isCollection
        case .optionalType(let optional): optional.wrappedType.isCollection
        default: false
        }
    }

    /// `any P`, `Any`, `AnyObject`: types of values whose own type is only known at run time.
    var isExistential: Bool {
        self.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.tokenKind == .keyword(.any) || isUntyped
    }

    /// Existential types that say nothing about their values.
    var isUntyped: Bool { ["Any", "AnyObject"].contains(trimmedDescription) }

    /// `some P`, which makes a function generic wherever it stands.
    var containsSome: Bool {
        tokens(viewMode: .sourceAccurate).contains { token in
            token.tokenKind == .keyword(.some) && token.parent?.is(SomeOrAnyTypeSyntax.self) == true
        }
    }
}
