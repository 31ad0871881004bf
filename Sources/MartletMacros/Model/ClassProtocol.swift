// ClassProtocol.swift: the Swift protocols that a class shows to Python on request: `exposing: [.hashable]`.

import SwiftSyntax

enum ClassProtocol: String, CaseIterable {
    case equatable, comparable, hashable, description, debugDescription, sequence, collection, additiveArithmetic,
        numeric
    case signedNumeric, binaryInteger, floatingPoint, binaryFloatingPoint, codable, pickle, matchArguments
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
        let shown = Set(named.flatMap(\.andRefined))
        // An integer's own minus is right for one that has no sign, too.
        return allCases.filter { shown.contains($0) && !($0 == .signedNumeric && shown.contains(.binaryInteger)) }
    }

    /// Equality, order and hash, where a type's own line declares them.
    static func declared(by type: any DeclGroupSyntax) -> [ClassProtocol] {
        let names = ["Equatable": ClassProtocol.equatable, "Comparable": .comparable, "Hashable": .hashable]
        return type.inheritanceClause?.inheritedTypes.compactMap { names[$0.type.trimmedDescription] } ?? []
    }

    /// With those that its protocol refines.
    private var andRefined: [ClassProtocol] {
        let refined: [ClassProtocol] =
            switch self {
            case .hashable, .comparable: [.equatable]
            case .collection: [.sequence]
            case .numeric: [.additiveArithmetic]
            case .signedNumeric: [.numeric]
            case .binaryInteger: [.hashable, .comparable, .numeric, .description]
            case .floatingPoint: [.hashable, .comparable, .signedNumeric]
            case .binaryFloatingPoint: [.floatingPoint]
            default: []
            }
        return [self] + refined.flatMap(\.andRefined)
    }

    /// The slots that it fills, by their special methods: the runtime's function, which is given the `subject` and then what
    /// the slot gets.
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
        case .binaryInteger:
            [
                ("__index__", "__indexed"), ("__int__", "__indexed"), ("__bool__", "__isNonzero"),
                ("__neg__", "__opposite"), ("__pos__", "__unchanged"), ("__abs__", "__absolute"),
                ("__invert__", "__complement"), ("__floordiv__", "__floorDivided"), ("__mod__", "__remainder"),
                ("__divmod__", "__quotientAndRemainder"), ("__pow__", "__raised"), ("__lshift__", "__shiftedLeft"),
                ("__rshift__", "__shiftedRight"), ("__and__", "__conjunction"), ("__or__", "__disjunction"),
                ("__xor__", "__exclusiveDisjunction"),
            ]
        case .floatingPoint:
            [
                ("__bool__", "__isNonzero"), ("__pos__", "__unchanged"), ("__abs__", "__absolute"),
                ("__truediv__", "__divided"), ("__floordiv__", "__floorDivided"), ("__mod__", "__remainder"),
                ("__divmod__", "__quotientAndRemainder"),
            ]
        case .binaryFloatingPoint: [("__float__", "__floated"), ("__int__", "__truncated"), ("__pow__", "__raised")]
        default: []
        }
    }

    /// What the functions are given first: the type, or how it calculates, which the compiler picks.
    func subject(_ type: String) -> String {
        self == .binaryInteger ? "\(RuntimeSymbols.integers)(\(type).self)" : "\(type).self"
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
        case .binaryFloatingPoint: [("__round__", "__roundedMethod"), ("__trunc__", "__truncatedMethod")]
        default: []
        }
    }
}
