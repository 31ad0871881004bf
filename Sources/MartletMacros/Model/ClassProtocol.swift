// ClassProtocol.swift: the Swift protocols that a class shows to Python on request: `exposing: [.hashable]`.

import SwiftSyntax

enum ClassProtocol: String, CaseIterable {
    case equatable, comparable, hashable, description, debugDescription, sequence, collection, additiveArithmetic,
        numeric
    case signedNumeric, codable, pickle, matchArguments
    case abstractSequence, abstractMutableSequence, abstractMapping, abstractMutableMapping, abstractSet,
        abstractMutableSet

    /// Those that the attribute names, and those that they imply.
    ///
    /// - Parameter others: Taken as if they were named.
    static func all(_ attribute: AttributeSyntax, and others: [ClassProtocol] = []) -> [ClassProtocol] {
        let elements = attribute.argument("exposing")?.as(ArrayExprSyntax.self)?.elements ?? []
        let named =
            others
            + elements.compactMap { element in
                element.expression.as(MemberAccessExprSyntax.self).flatMap {
                    ClassProtocol(rawValue: $0.declName.baseName.text)
                }
            }
        return allCases.filter { named.contains($0) || named.contains(where: $0.isImplied) }
    }

    /// Equality, order and hash, where a type's own line declares them.
    static func declared(by type: any DeclGroupSyntax) -> [ClassProtocol] {
        let names = ["Equatable": ClassProtocol.equatable, "Comparable": .comparable, "Hashable": .hashable]
        return type.inheritanceClause?.inheritedTypes.compactMap { names[$0.type.trimmedDescription] } ?? []
    }

    private func isImplied(by other: ClassProtocol) -> Bool {
        switch (self, other) {
        case (.equatable, .hashable), (.equatable, .comparable), (.additiveArithmetic, .numeric),
            (.additiveArithmetic, .signedNumeric), (.numeric, .signedNumeric), (.sequence, .collection):
            true
        default: false
        }
    }

    /// The slots that it fills, by their special methods: the runtime's function, which is given the type and then what the
    /// slot gets.
    var slots: [(method: String, function: String)] {
        switch self {
        case .equatable: [("__eq__", "__equated")]
        case .comparable: [("__lt__", "__compared")]
        case .hashable: [("__hash__", "__hashed")]
        case .description: [("__str__", "__described")]
        case .debugDescription: [("__repr__", "__represented")]
        case .sequence: [("__iter__", "__iterated")]
        case .collection: [("__len__", "__counted"), ("__getitem__", "__element")]
        case .additiveArithmetic: [("__add__", "__added"), ("__sub__", "__subtracted")]
        case .numeric: [("__mul__", "__multiplied")]
        case .signedNumeric: [("__neg__", "__negated")]
        default: []
        }
    }

    /// The class of `collections.abc` that it is registered with; nil for a protocol of Swift's.
    var abstractBase: String? {
        rawValue.hasPrefix("abstract") ? String(rawValue.dropFirst("abstract".count)) : nil
    }

    /// The methods that are no slots: what the runtime makes an entry of.
    var methods: [(name: String, function: String)] {
        switch self {
        case .codable: [("__reduce__", "__reduced"), ("_restore", "__restored")]
        case .pickle: [("__reduce__", "__reducedToState"), ("_restore", "__withoutValue")]
        default: []
        }
    }
}
