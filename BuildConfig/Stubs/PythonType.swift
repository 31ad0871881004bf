// PythonType.swift: the Python type of a Swift type, as far as its name alone tells.

import SwiftSyntax

struct PythonType {
    enum Place {
        /// What is accepted: any sequence for an array.
        case parameter
        /// What comes: a list.
        case result
    }

    let place: Place
    /// The module's own names, which hide the builtin ones of the same spelling.
    let hidden: Set<String>

    /// `Any` for a type that this does not know: the user's own, a generic one.
    func text(for type: TypeSyntax) -> String {
        switch type.as(TypeSyntaxEnum.self) {
        case .attributedType(let attributed): return text(for: attributed.baseType)
        case .optionalType(let optional): return maybe(text(for: optional.wrappedType))
        case .implicitlyUnwrappedOptionalType(let optional): return maybe(text(for: optional.wrappedType))
        case .arrayType(let array): return generic("Array", [text(for: array.element)])
        case .dictionaryType(let dictionary):
            return generic("Dictionary", [text(for: dictionary.key), text(for: dictionary.value)])
        case .tupleType(let tuple): return self.tuple(tuple.elements.map { text(for: $0.type) })
        case .memberType(let member): return named(member.name.name, member.genericArgumentClause)
        case .identifierType(let simple): return named(simple.name.name, simple.genericArgumentClause)
        default: return "Any"
        }
    }

    private func maybe(_ wrapped: String) -> String { wrapped == "Any" ? "Any" : wrapped + " | None" }

    private func tuple(_ elements: [String]) -> String {
        // One element in parentheses is that element.
        if elements.count == 1 { return elements[0] }
        return elements.isEmpty ? "None" : builtin("tuple") + "[\(elements.joined(separator: ", "))]"
    }

    private func named(_ name: String, _ clause: GenericArgumentClauseSyntax?) -> String {
        let arguments = (clause?.arguments ?? []).compactMap { argument -> String? in
            if case .type(let type) = argument.argument { text(for: type) } else { nil }
        }
        return generic(name, arguments)
    }

    private func generic(_ name: String, _ arguments: [String]) -> String {
        let list = arguments.joined(separator: ", ")
        switch (name, arguments.count) {
        case ("Optional", 1): return maybe(list)
        // A handle is what it holds.
        case ("Py", 1): return list
        case ("Array", 1): return (place == .parameter ? "Sequence" : builtin("list")) + "[\(list)]"
        case ("Set", 1): return (place == .parameter ? "AbstractSet" : builtin("set")) + "[\(list)]"
        case ("Dictionary", 2): return (place == .parameter ? "Mapping" : builtin("dict")) + "[\(list)]"
        default:
            return Self.simple[name].map(builtin) ?? Self.views[name].map { builtin($0.name) + $0.arguments } ?? "Any"
        }
    }

    private func builtin(_ name: String) -> String { hidden.contains(name) ? "builtins." + name : name }

    private static let simple: [String: String] = [
        "Bool": "bool", "String": "str", "Character": "str", "Substring": "str", "Void": "None",
        "Double": "float", "Float": "float", "Float16": "float",
        "Int": "int", "Int8": "int", "Int16": "int", "Int32": "int", "Int64": "int", "Int128": "int",
        "UInt": "int", "UInt8": "int", "UInt16": "int", "UInt32": "int", "UInt64": "int", "UInt128": "int",
        "PyStr": "str", "PyBytes": "bytes", "PyByteArray": "bytearray", "PyMemoryView": "memoryview", "PyInt": "int",
        "PyFloat": "float", "PyBool": "bool", "PyComplex": "complex", "PyRange": "range", "PyDate": "datetime.date",
        "PyDateTime": "datetime.datetime", "PyTime": "datetime.time", "PyTimeDelta": "datetime.timedelta",
    ]

    private static let views: [String: (name: String, arguments: String)] = [
        "PyList": ("list", "[Any]"), "PyDict": ("dict", "[Any, Any]"), "PyTuple": ("tuple", "[Any, ...]"),
        "PySet": ("set", "[Any]"), "PyFrozenSet": ("frozenset", "[Any]"), "PyIterator": ("Iterator", "[Any]"),
        "PySequence": ("Sequence", "[Any]"), "PyMapping": ("Mapping", "[Any, Any]"), "PyType": ("type", "[Any]"),
    ]
}
