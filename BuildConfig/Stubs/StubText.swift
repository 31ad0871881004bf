// StubText.swift: a module's stub, in the style of typeshed with documentation.

import SwiftSyntax

enum StubText {
    static func text(for module: ModuleModel) -> String {
        let models = active(module.items)
        let names = Set(models.compactMap(\.pythonName.text))
        let functions = models.map { function($0, hiding: names) }
        var parts: [String] = []
        if !module.documentation.isEmpty { parts.append(docString(module.documentation, indent: "") + "\n") }
        let imports = imports(of: functions)
        if !imports.isEmpty { parts.append(imports.joined(separator: "\n") + "\n") }
        return (parts + functions).joined(separator: "\n")
    }

    /// Only what is used: mypy and pyright in their strict modes, and linters, ask for it.
    private static func imports(of functions: [String]) -> [String] {
        let heads = functions.compactMap { $0.split(separator: "\n").first }
        func isUsed(_ name: String) -> Bool { heads.contains { $0.contains(name) } }
        let abstract = [
            ("Iterator[", "Iterator"), ("Mapping[", "Mapping"), ("Sequence[", "Sequence"),
            ("AbstractSet[", "Set as AbstractSet"),
        ].filter { isUsed($0.0) }.map(\.1)
        return [
            isUsed("builtins.") ? "import builtins" : nil, isUsed("datetime.") ? "import datetime" : nil,
            abstract.isEmpty ? nil : "from collections.abc import \(abstract.joined(separator: ", "))",
            isUsed("Any") ? "from typing import Any" : nil,
        ].compactMap(\.self)
    }

    /// Which clause of an `#if` holds is for the compiler to decide: the first that has a name speaks for it.
    private static func active(_ items: [ModuleItem]) -> [FunctionModel] {
        var seen: Set<String> = []
        return flat(items).filter { seen.insert($0.pythonName.text ?? "").inserted }
    }

    private static func flat(_ items: [ModuleItem]) -> [FunctionModel] {
        items.flatMap { item -> [FunctionModel] in
            if case .function(let function) = item { return [function] }
            if case .conditional(let clauses) = item { return flat(clauses.flatMap(\.items)) }
            return []
        }
    }

    private static func function(_ function: FunctionModel, hiding names: Set<String>) -> String {
        let accepted = PythonType(place: .parameter, hidden: names)
        let shown = function.signature.text { entry in
            let type = entry.annotated.map(accepted.text) ?? "Any"
            return "\(entry.name): \(type)" + (entry.shownDefault.map { " = " + $0 } ?? "")
        }
        let returned = PythonType(place: .result, hidden: names)
        let result = function.syntax.signature.returnClause.map { returned.text(for: $0.type) } ?? "None"
        let head = "def \(function.pythonName.text ?? "_")\(shown) -> \(result):"
        if function.documentation.isEmpty { return head + " ...\n" }
        return head + "\n" + docString(function.documentation, indent: "    ") + "\n"
    }

    private static func docString(_ text: String, indent: String) -> String {
        let escaped = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
            .split(separator: "\"\"\"", omittingEmptySubsequences: false).joined(separator: "\\\"\\\"\\\"")
        let lines = escaped.split(separator: "\n", omittingEmptySubsequences: false)
        let shown = lines.enumerated().map { $0 == 0 || $1.isEmpty ? String($1) : indent + $1 }
        // A quote at the very end would be taken for one of the closing ones.
        let end = lines.count > 1 ? "\n\(indent)\"\"\"" : escaped.hasSuffix("\"") ? " \"\"\"" : "\"\"\""
        return "\(indent)\"\"\"\(shown.joined(separator: "\n"))\(end)"
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
