// ProtocolStub.swift: what a class of a stub has of the Swift protocols that it exposes.

import SwiftSyntax

struct ProtocolStub {
    let names: Names
    let types: SwiftTypes
    var indent = ""

    /// Without those that the class has as methods of its own.
    func methods(
        _ protocols: [ClassProtocol], _ items: [ClassItem], of type: String
    ) -> [(name: String, text: String)] {
        let own = Set(items.methods.compactMap(\.pythonName.text))
        return all(protocols, items, type).filter { !own.contains($0.name) }
    }

    /// What an operator of the class's own takes beside its own operands: the protocol's is tried after it.
    func alternatives(_ protocols: [ClassProtocol], _ items: [ClassItem], of type: String) -> [String: String] {
        let own = items.methods.filter { $0.slot?.shape.isOperator == true && $0.slot?.shape.isReflected == false }
        let names = Set(own.compactMap(\.pythonName.text)).subtracting(["__eq__", "__ne__"])
        let found = all(protocols, items, type).filter { names.contains($0.name) }
        return Dictionary(found.map { ($0.name, $0.text) }) { first, _ in first }
    }

    private func all(
        _ protocols: [ClassProtocol], _ items: [ClassItem], _ type: String
    ) -> [(name: String, text: String)] {
        let name = PythonType(place: .result, names: names, types: types)
            .text(for: TypeSyntax(IdentifierTypeSyntax(name: .identifier(type))))
        return protocols.flatMap { signatures($0, items, name) }
            .map { ($0.name, $0.text.split(separator: "\n").map { "\(indent)\($0)\n" }.joined()) }
    }

    private func signatures(_ shown: ClassProtocol, _ items: [ClassItem], _ own: String) -> [(
        name: String, text: String
    )] {
        let (bool, int, str, object) = (builtin("bool"), builtin("int"), builtin("str"), builtin("object"))
        func method(_ name: String, _ parameters: String, _ result: String) -> (String, String) {
            (name, "def \(name)(self\(parameters.isEmpty ? "" : ", \(parameters), /")) -> \(result): ...")
        }
        func operation(
            _ name: String, _ other: String? = nil, result: String? = nil, more: String = ""
        ) -> [(String, String)] {
            let never = names.name("Never", from: "typing_extensions")
            return [
                method("__\(name)__", "other: \(other ?? own)\(more)", result ?? own),
                method("__r\(name)__", "other: \(never)\(more)", any),
            ]
        }
        switch shown {
        case .equatable: return [method("__eq__", "other: \(object)", bool)]
        case .comparable:
            return ["__lt__", "__le__", "__gt__", "__ge__"].map { method($0, "other: \(own)", bool) }
        case .hashable: return [method("__hash__", "", int)]
        case .description: return [method("__str__", "", str)]
        case .debugDescription: return [method("__repr__", "", str)]
        case .sequence:
            return [method("__iter__", "", "\(names.name("Iterator", from: "collections.abc"))[\(any)]")]
        case .collection:
            return [method("__len__", "", int), method("__getitem__", "key: \(int) | \(builtin("slice"))", any)]
        case .additiveArithmetic: return operation("add") + operation("sub")
        case .numeric: return operation("mul")
        case .signedNumeric: return [method("__neg__", "", own)]
        case .binaryInteger:
            let count = "\(own) | \(int)"
            return ["__index__", "__int__"].map { method($0, "", int) } + [method("__bool__", "", bool)]
                + ["__neg__", "__pos__", "__abs__", "__invert__"].map { method($0, "", own) }
                + ["floordiv", "mod", "and", "or", "xor"].flatMap { operation($0) }
                + operation("divmod", result: "\(builtin("tuple"))[\(own), \(own)]")
                + operation("lshift", count) + operation("rshift", count)
                + operation("pow", count, more: ", mod: None = None")
        case .floatingPoint:
            return [method("__bool__", "", bool)] + ["__pos__", "__abs__"].map { method($0, "", own) }
                + ["truediv", "floordiv", "mod"].flatMap { operation($0) }
                + operation("divmod", result: "\(builtin("tuple"))[\(own), \(own)]")
        case .binaryFloatingPoint:
            let overload = "@\(names.name("overload", from: "typing"))\n"
            let round =
                "\(overload)def __round__(self, ndigits: None = None, /) -> \(int): ...\n"
                + "\(overload)def __round__(self, ndigits: \(int), /) -> \(own): ..."
            return [
                method("__float__", "", builtin("float")), method("__int__", "", int), method("__trunc__", "", int),
            ]
                + [("__round__", round)]
        case .codable:
            let restored = names.name("Self", from: "typing_extensions")
            return [
                method("__reduce__", "", "\(builtin("tuple"))[\(any), ...]"),
                ("_restore", "@\(builtin("classmethod"))\ndef _restore(cls, state: \(object), /) -> \(restored): ..."),
            ]
        case .pickle:
            let restored = names.name("Self", from: "typing_extensions")
            return [
                method("__reduce__", "", "\(builtin("tuple"))[\(any), ...]"),
                ("_restore", "@\(builtin("classmethod"))\ndef _restore(cls) -> \(restored): ..."),
                method("__getstate__", "", "\(builtin("tuple"))[\(any), ...]"),
                method("__setstate__", "state: \(object)", "None"),
            ]
        case .abstractSequence, .abstractMutableSequence, .abstractMapping, .abstractMutableMapping, .abstractSet,
            .abstractMutableSet:
            return []
        case .matchArguments: return [("__match_args__", matchArguments(items.matchedNames))]
        }
    }

    func matchArguments(_ matched: [String]) -> String {
        let items = matched.map { "\(names.name("Literal", from: "typing"))[\"\($0)\"]" }
        let tuple = "\(builtin("tuple"))[\(items.isEmpty ? "()" : items.joined(separator: ", "))]"
        return "__match_args__: \(names.name("ClassVar", from: "typing"))[\(tuple)]"
    }

    private var any: String { PythonType(place: .result, names: names, types: types).any }

    private func builtin(_ name: String) -> String { names.builtin(name) }
}
