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

    /// A special method that shares its slot with another: as that one, or as one that takes nothing there is.
    func text(_ name: String, with method: MethodModel?) -> String {
        if let method { return text(method, named: name) }
        let never = names.name("Never", from: "typing_extensions")
        return "\(indent)def \(name)(self, other: \(never), /) -> \(never): ...\n"
    }

    func text(_ method: MethodModel, named given: String? = nil) -> String {
        let name = given ?? method.pythonName.text ?? "_"
        let decorator = method.kind == .instance ? "" : "\(indent)@\(names.builtin(method.kind.rawValue + "method"))\n"
        let first = method.kind == .instance ? "self" : method.kind == .class ? "cls" : nil
        var result = method.call.resultType
        // `nil` is the end of the iteration.
        if name == "__next__", let optional = result?.as(OptionalTypeSyntax.self) { result = optional.wrappedType }
        return decorator
            + definition(name, method.call, result, method.documentation, first: first, isSlot: method.slot != nil)
    }

    private func definition(
        _ name: String?, _ call: CallModel, _ result: TypeSyntax?, _ documentation: String, first: String? = nil,
        isSlot: Bool = false
    ) -> String {
        let name = name ?? "_"
        let returned = result.map(python(.result).text) ?? "None"
        var shown = parameters(call.signature, ofEquality: name == "__eq__" || name == "__ne__")
        // What CPython calls itself it calls by position.
        if isSlot, name != "__call__", !shown.isEmpty, !shown.hasSuffix("/") { shown += ", /" }
        let all = [first, shown.isEmpty ? nil : shown].compactMap(\.self).joined(separator: ", ")
        let head = "\(indent)def \(name)(\(all)) -> \(returned):"
        if documentation.isEmpty { return head + " ...\n" }
        return head + "\n" + DocString.text(documentation, indent: indent + "    ") + "\n"
    }

    /// Without the parentheses.
    private func parameters(_ signature: SignatureModel, ofEquality: Bool) -> String {
        let accepted = python(.parameter)
        let text = signature.text { entry in
            // Any object can be asked whether it is equal.
            let type = ofEquality ? names.builtin("object") : entry.annotated.map(accepted.text) ?? accepted.any
            return "\(entry.name): \(type)" + (entry.shownDefault.map { " = " + $0 } ?? "")
        }
        return String(text.dropFirst().dropLast())
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
