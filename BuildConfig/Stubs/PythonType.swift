// PythonType.swift: the Python type of a Swift type, as far as the sources tell.

import SwiftSyntax

struct PythonType {
    enum Place {
        /// What is accepted: any sequence for an array.
        case parameter
        /// What comes: a list.
        case result
    }

    let place: Place
    let names: Names
    let types: SwiftTypes
    /// The types that are being described, around this one.
    var pending: Set<String> = []
    /// What `Self` stands for.
    var current: String?

    /// `Any` for a type that this does not know: one with conversions of its own, a generic one.
    func text(for type: TypeSyntax) -> String {
        switch type.as(TypeSyntaxEnum.self) {
        case .attributedType(let attributed): return text(for: attributed.baseType)
        case .optionalType(let optional): return maybe(text(for: optional.wrappedType))
        case .implicitlyUnwrappedOptionalType(let optional): return maybe(text(for: optional.wrappedType))
        case .arrayType(let array): return self.array(of: array.element)
        case .inlineArrayType(let array):
            if case .type(let element) = array.element.argument { return self.array(of: element) }
            return any
        case .dictionaryType(let dictionary): return self.dictionary(of: dictionary.key, dictionary.value)
        case .tupleType(let tuple): return self.tuple(tuple.elements.map { text(for: $0.type) })
        case .memberType(let member): return named(member.name.name, member.genericArgumentClause)
        case .identifierType(let simple): return named(simple.name.name, simple.genericArgumentClause)
        default: return any
        }
    }

    private func named(_ name: String, _ clause: GenericArgumentClauseSyntax?) -> String {
        let arguments = (clause?.arguments ?? []).compactMap { argument in
            if case .type(let type) = argument.argument { type } else { nil }
        }
        if let text = convertible(name) { return text }
        switch (name, arguments.count) {
        case ("Optional", 1): return maybe(text(for: arguments[0]))
        // A handle is what it holds, and a result that failed is an exception.
        case ("Py", 1), ("Result", 2): return text(for: arguments[0])
        // The size of an inline array is no type.
        case ("Array", 1), ("ContiguousArray", 1), ("ArraySlice", 1), ("InlineArray", 1): return array(of: arguments[0])
        case ("Set", 1): return set(of: arguments[0])
        case ("Dictionary", 2): return dictionary(of: arguments[0], arguments[1])
        case ("Range", 1), ("ClosedRange", 1):
            return place == .parameter ? "\(builtin("range")) | \(builtin("slice"))" : builtin("range")
        case ("Self", 0) where current != nil: return class_(current ?? "") ?? any
        // The object of a value.
        case ("PyInstance", 1): return text(for: arguments[0])
        case (_, 0):
            if let name = class_(name) { return name }
            if let meaning = types.meaning(of: name) { return text(for: meaning) }
            return Self.builtins[name].map(builtin) ?? view(name)
        default: return foreign(name, arguments)
        }
    }

    /// Nil for what is no class of the module.
    func class_(_ name: String) -> String? { names.class_(name, types) }

    var any: String { names.name("Any", from: "typing") }

    func builtin(_ name: String) -> String { names.builtin(name) }

    private func maybe(_ wrapped: String) -> String { names.isAny(wrapped) ? wrapped : wrapped + " | None" }

    func tuple(_ elements: [String]) -> String {
        // One element in parentheses is that element.
        if elements.count == 1 { return elements[0] }
        return elements.isEmpty ? "None" : builtin("tuple") + "[\(elements.joined(separator: ", "))]"
    }

    func array(of element: TypeSyntax) -> String {
        let item = text(for: element)
        if place == .parameter { return names.name("Sequence", from: "collections.abc") + "[\(item)]" }
        return element.trimmedDescription == "UInt8" ? builtin("bytes") : builtin("list") + "[\(item)]"
    }

    func set(of element: TypeSyntax) -> String {
        let item = text(for: element)
        return (place == .parameter ? names.name("Set", from: "collections.abc") : builtin("set")) + "[\(item)]"
    }

    func dictionary(of key: TypeSyntax, _ value: TypeSyntax) -> String {
        let items = "[\(text(for: key)), \(text(for: value))]"
        return (place == .parameter ? names.name("Mapping", from: "collections.abc") : builtin("dict")) + items
    }
}
