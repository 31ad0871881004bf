// FunctionStub.swift: one function of a stub.

import SwiftSyntax

struct FunctionStub {
    let names: Names
    let types: SwiftTypes
    var indent = ""

    func text(_ function: FunctionModel) -> String {
        let result = function.syntax.signature.returnClause.map { type(.result).text(for: $0.type) } ?? "None"
        let head = "\(indent)def \(function.pythonName.text ?? "_")\(parameters(function.signature)) -> \(result):"
        if function.documentation.isEmpty { return head + " ...\n" }
        return head + "\n" + DocString.text(function.documentation, indent: indent + "    ") + "\n"
    }

    private func parameters(_ signature: SignatureModel) -> String {
        let accepted = type(.parameter)
        return signature.text { entry in
            let type = entry.annotated.map(accepted.text) ?? accepted.any
            return "\(entry.name): \(type)" + (entry.shownDefault.map { " = " + $0 } ?? "")
        }
    }

    private func type(_ place: PythonType.Place) -> PythonType {
        PythonType(place: place, names: names, types: types)
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
