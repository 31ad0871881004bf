// FunctionStub.swift: one function, method or initializer of a stub.

import SwiftSyntax

struct FunctionStub {
    let names: Names
    let types: SwiftTypes
    var indent = ""
    /// The Swift type that `Self` stands for.
    var type: String?

    /// Several are overloads of one function.
    func text(_ overloads: [FunctionModel]) -> String {
        if overloads.count == 1 { return text(overloads[0]) }
        let mark = "\(indent)@\(names.name("overload", from: "typing"))\n"
        return overloads.map { mark + text($0) }.joined()
    }

    func text(_ function: FunctionModel) -> String {
        definition(function.pythonName.text, function.call, function.call.resultType, function.documentation)
    }

    func text(_ initializer: InitializerModel) -> String {
        definition("__init__", initializer.call, nil, "", first: "self")
    }

    /// A closure. Its types are known as far as they are written there; without a signature all is passed by position.
    func text(_ added: AddedByHand) -> String {
        let clause = added.closure?.signature?.parameterClause?.as(ClosureParameterClauseSyntax.self)
        let parameters = (clause?.parameters ?? []).filter { $0.type?.trimmedDescription != "Python" }
        let returned = added.closure?.signature?.returnClause.map { python(.result).text(for: $0.type) }
        return finish(
            added.name, written(added.signature, parameters.map(\.type)), returned ?? python(.result).any,
            added.documentation)
    }

    private func written(_ signature: String?, _ given: [TypeSyntax?]) -> String {
        let accepted = python(.parameter)
        var types = given.map { $0.map(accepted.text) ?? accepted.any }[...]
        guard let signature, let notation = try? SignatureNotation(signature) else { return "*args: \(accepted.any)" }
        let shown = SignatureModel.text(notation.items.map(\.kind)) { index in
            let item = notation.items[index]
            return "\(item.name): \(types.popFirst() ?? accepted.any)" + (item.defaultText.map { " = " + $0 } ?? "")
        }
        return String(shown.dropFirst().dropLast())
    }

    /// The initializer of a class that is made of a payload.
    func initializer(_ call: CallModel) -> String { definition("__init__", call, nil, "", first: "self") }

    /// A special method that shares its slot with another: as that one, or as one that takes nothing there is.
    func text(_ name: String, with method: MethodModel?) -> String {
        if let method { return text(method, named: name) }
        return never(name, arguments: 1)
    }

    /// A special method that takes nothing there is. What it returns is for a class below to say, which may have the method.
    func never(_ name: String, arguments: Int) -> String {
        let never = names.name("Never", from: "typing_extensions")
        var parameters = ["key", "value"].prefix(arguments).map { "\($0): \(never)" }.joined(separator: ", ")
        if SlotTable.entry(name)?.shape.takesModulus == true { parameters += ", mod: None = None" }
        return "\(indent)def \(name)(self, \(parameters), /) -> \(python(.result).any): ...\n"
    }

    /// Several methods are one operator, for operands of several types.
    func text(_ overloads: [MethodModel], _ first: MethodModel, and other: String? = nil) -> String {
        if overloads.count < 2 && other == nil || first.slot?.shape.isEquality == true { return text(first) }
        let mark = "\(indent)@\(names.name("overload", from: "typing"))\n"
        return (overloads.map { text($0) } + [other].compactMap(\.self)).map { mark + $0 }.joined()
    }

    func text(_ method: MethodModel, named given: String? = nil) -> String {
        let name = SharedSlots.shownName(given ?? method.pythonName.text ?? "_")
        let decorator = method.kind == .instance ? "" : "\(indent)@\(names.builtin(method.kind.rawValue + "method"))\n"
        let first = method.kind == .instance ? "self" : method.kind == .class ? "cls" : nil
        var result = method.call.resultType
        // `nil` is the end of the iteration.
        if name == "__next__" || name == "__anext__", let optional = result?.as(OptionalTypeSyntax.self) {
            result = optional.wrappedType
        }
        return decorator
            + definition(name, method.call, result, method.documentation, first: first, slot: method.slot)
    }

    private func definition(
        _ name: String?, _ call: CallModel, _ result: TypeSyntax?, _ documentation: String, first: String? = nil,
        slot: SlotTable.Entry? = nil
    ) -> String {
        let name = name ?? "_"
        let returned = self.returned(result, call, slot)
        var shown = parameters(call.signature, slot)
        // What CPython calls itself it calls by position.
        if slot != nil, name != "__call__", !shown.isEmpty, !shown.hasSuffix("/") { shown += ", /" }
        let all = [first, shown.isEmpty ? nil : shown].compactMap(\.self).joined(separator: ", ")
        return finish(name, all, returned, documentation)
    }

    private func finish(_ name: String, _ parameters: String, _ returned: String, _ documentation: String) -> String {
        let head = "\(indent)def \(name)(\(parameters)) -> \(returned):"
        if documentation.isEmpty { return head + " ...\n" }
        return head + "\n" + DocString.text(documentation, indent: indent + "    ") + "\n"
    }

    /// Without the parentheses.
    private func parameters(_ signature: SignatureModel, _ slot: SlotTable.Entry?) -> String {
        let accepted = python(.parameter)
        if slot?.shape == .buffer { return "flags: \(names.builtin("int"))" }
        let last = signature.entries.count > 1 ? signature.entries.last?.name : nil
        let text = signature.text { entry in
            // Any object can be asked whether it is equal.
            let isEquality = slot?.shape.isEquality == true
            var type = isEquality ? names.builtin("object") : entry.annotated.map(accepted.text) ?? accepted.any
            var given = entry.shownDefault
            if let slot, slot.shape.defaultsToNone, entry.name == last {
                given = "None"
                if !entry.parameter.type.is(OptionalTypeSyntax.self) { type += " | None" }
            }
            return "\(entry.name): \(type)" + (given.map { " = " + $0 } ?? "")
        }
        // `pow(a, b, c)` answers nothing where the method knows no `c`.
        let shown = String(text.dropFirst().dropLast())
        guard slot?.shape.takesModulus == true, last == nil else { return shown }
        return (shown.hasSuffix(", /") ? String(shown.dropLast(3)) : shown) + ", mod: None = None"
    }

    /// What Python sees of a result. An operator in place answers with the object where Swift has nothing.
    private func returned(_ result: TypeSyntax?, _ call: CallModel, _ slot: SlotTable.Entry?) -> String {
        guard let shape = slot?.shape else { return result.map(python(.result).text) ?? "None" }
        if shape == .buffer { return names.builtin("memoryview") }
        if shape == .set || shape == .delete { return "None" }
        if shape.isInPlace, call.returnsNothing { return names.name("Self", from: "typing_extensions") }
        return result.map(python(.result).text) ?? "None"
    }

    private func python(_ place: PythonType.Place) -> PythonType {
        PythonType(place: place, names: names, types: types, current: type)
    }
}

extension SignatureModel.Entry {
    /// What an annotation speaks of: behind stars that is one item, not the collection that Swift receives. Nil where the
    /// collection, a PyTuple or PyDict, does not say what it holds.
    fileprivate var annotated: TypeSyntax? {
        switch kind {
        case .rest where !parameter.isVariadic: parameter.type.as(ArrayTypeSyntax.self)?.element
        case .options: parameter.type.as(DictionaryTypeSyntax.self)?.value
        case .positionalOnly, .positional, .keywordOnly, .rest: parameter.type
        }
    }
}

extension SlotShape {
    /// Whether Python's own wrapper has a default for the last argument: of `__pow__` and `__get__`.
    fileprivate var defaultsToNone: Bool { takesModulus || self == .descriptor }

    /// Whether it is `==` or `!=`.
    fileprivate var isEquality: Bool { self == .compare(2) || self == .compare(3) }
}
