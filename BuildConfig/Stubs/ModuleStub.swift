// ModuleStub.swift: a module's stub, in the style of typeshed with documentation.

import SwiftSyntax

struct ModuleStub {
    let module: ModuleModel
    let types: SwiftTypes

    var text: String {
        let functions = active
        let names = Names(own: Set(functions.compactMap(\.pythonName.text)))
        let stub = FunctionStub(names: names, types: types)
        var definitions = functions.map(stub.text)
        // Classes are not written down yet: the stub says that there is more.
        if hasClasses(module.items) {
            definitions.append(
                "def __getattr__(name: str) -> \(names.name("Any", from: "typing")): ...  # pyright: ignore[reportIncompleteStub]\n"
            )
        }
        var parts: [String] = []
        if !module.documentation.isEmpty { parts.append(DocString.text(module.documentation, indent: "") + "\n") }
        let imports = names.lines
        if !imports.isEmpty { parts.append(imports.joined(separator: "\n") + "\n") }
        return (parts + definitions).joined(separator: "\n")
    }

    private func hasClasses(_ items: [ModuleItem]) -> Bool {
        items.contains { item in
            switch item {
            case .type: true
            case .conditional(let clauses): clauses.contains { hasClasses($0.items) }
            default: false
            }
        }
    }

    /// A name may stand in several clauses of an `#if` that could not be decided: the first speaks for it.
    private var active: [FunctionModel] {
        var seen: Set<String> = []
        return flat(module.items).filter { seen.insert($0.pythonName.text ?? "").inserted }
    }

    private func flat(_ items: [ModuleItem]) -> [FunctionModel] {
        items.flatMap { item -> [FunctionModel] in
            if case .function(let function) = item { return [function] }
            if case .conditional(let clauses) = item { return flat(clauses.flatMap(\.items)) }
            return []
        }
    }
}
