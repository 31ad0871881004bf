// ModuleEntry.swift: emits a module's definition and the C function by which Python's import starts it.

import SwiftSyntax
import SwiftSyntaxBuilder

enum ModuleEntry {
    static func definition(of module: ModuleModel) -> DeclSyntax {
        let name = (module.pythonName.text ?? "").swiftLiteral
        let documentation = module.documentation.swiftLiteral
        return """
            nonisolated static let \(raw: RuntimeSymbols.definition) = \(raw: RuntimeSymbols.module)(
                \(raw: name), \(raw: documentation), \(raw: functionList(module.items))
            )
            """
    }

    /// `public`, because only then does the linker keep it. Its result is a type of the standard library, because a
    /// public function may not mention one of Martlet where the user's file imports Martlet internally.
    static func initFunction(of module: ModuleModel) -> DeclSyntax {
        let cName = RuntimeSymbols.initPrefix + (module.pythonName.text ?? "")
        let swiftName = module.syntax.name.prefixed(RuntimeSymbols.initPrefix)
        let definition = "\(module.syntax.name.text).\(RuntimeSymbols.definition)"
        return """
            @c(\(raw: cName)) nonisolated public func \(raw: swiftName)() -> UnsafeMutableRawPointer? {
                unsafe UnsafeMutableRawPointer(\(raw: definition).initialize())
            }
            """
    }

    /// An array literal, as long as no function is under `#if`, which array literals do not allow.
    private static func functionList(_ items: [ModuleItem]) -> String {
        let isConditional = items.contains { if case .conditional = $0 { true } else { false } }
        guard isConditional else { return "[\(references(items))]" }
        return """
            {
                var functions: [\(RuntimeSymbols.function)] = []
            \(statements(items))
                return functions
            }()
            """
    }

    private static func statements(_ items: [ModuleItem]) -> String {
        items.map { item in
            switch item {
            case .function(let function): "    functions.append(\(FunctionEntry.reference(to: function)))"
            case .conditional(let clauses):
                clauses.map { "\($0.condition)\n\(statements($0.items))" }.joined(separator: "\n") + "\n#endif"
            }
        }.joined(separator: "\n")
    }

    private static func references(_ items: [ModuleItem]) -> String {
        let functions = items.compactMap { if case .function(let function) = $0 { function } else { nil } }
        return functions.map(FunctionEntry.reference).joined(separator: ", ")
    }
}
