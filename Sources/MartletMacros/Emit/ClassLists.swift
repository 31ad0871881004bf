// ClassLists.swift: emits the lists of what is in a class: entries that its members' own macros have made.

import SwiftSyntax

struct ClassLists {
    let items: [ClassItem]
    /// The type, as any code of the file can name it.
    let name: String
    /// What no member stands for.
    var moreMethods: [ListElement] = []
    var moreConstants: [ListElement] = []

    var methods: [String] {
        list(of: RuntimeSymbols.method, moreMethods) { item in
            if case .method(let method) = item { MethodEntry.element(method, type: name) } else { nil }
        }
    }

    var properties: [String] {
        list(of: RuntimeSymbols.property) { item in
            if case .property(let property) = item, !property.isStatic {
                PropertyEntry.reference(to: property)
            } else {
                nil
            }
        }
    }

    var constants: [String] {
        list(of: RuntimeSymbols.constant, moreConstants) { item in
            if case .property(let property) = item, property.isStatic {
                PropertyEntry.reference(to: property)
            } else {
                nil
            }
        }
    }

    var types: [String] {
        list(of: "any \(RuntimeSymbols.exposedType).Type") { item in
            switch item {
            case .type(let nested): "\(name).\(nested.name.text).self"
            case .enumeration(let nested): "\(name).\(nested.name.text).self"
            case .method, .property, .conditional: nil
            }
        }
    }

    private func list(of type: String, _ more: [ListElement] = [], _ entry: (ClassItem) -> String?) -> [String] {
        func elements(_ items: [ClassItem]) -> [ListElement] {
            items.compactMap { item in
                if case .conditional(let clauses) = item {
                    return .conditional(clauses.map { ($0.condition, elements($0.items)) })
                }
                return entry(item).map(ListElement.expression)
            }
        }
        return ListText.lines(elements(items).filter(\.isFilled) + more, of: type)
    }
}

extension ListElement {
    /// Whether there is anything in it under any condition.
    fileprivate var isFilled: Bool {
        switch self {
        case .expression: true
        case .conditional(let clauses): clauses.contains { $0.elements.contains(where: \.isFilled) }
        }
    }
}
