// ModuleEntry.swift: emits a module's definition and the C function by which Python's import starts it.

import SwiftSyntax
import SwiftSyntaxBuilder

enum ModuleEntry {
    static func definition(of module: ModuleModel) -> DeclSyntax {
        """
        nonisolated static let \(raw: RuntimeSymbols.definition) = \(raw: RuntimeSymbols.module)(
            \(raw: (module.pythonName.text ?? "").swiftLiteral),
            \(raw: module.documentation.swiftLiteral),
            \(raw: functionList(module.items))
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
        let functions = items.compactMap { if case .function(let function) = $0 { function } else { nil } }
        let isLiteral = functions.count == items.count
        return (isLiteral ? literal(functions) : closure(items)).joined(separator: "\n    ")
    }

    private static func literal(_ functions: [FunctionModel]) -> [String] {
        if functions.isEmpty { return ["[]"] }
        return ["["] + functions.map { "    \(FunctionEntry.reference(to: $0))," } + ["]"]
    }

    /// Where no condition holds, nothing is appended: the reservation saves the user a warning about the `var`.
    private static func closure(_ items: [ModuleItem]) -> [String] {
        let list = "    var functions: [\(RuntimeSymbols.function)] = []"
        let reservation = "    functions.reserveCapacity(\(items.count))"
        return ["{", list, reservation] + statements(items) + ["    return functions", "}()"]
    }

    private static func statements(_ items: [ModuleItem]) -> [String] {
        items.flatMap { item in
            switch item {
            case .function(let function): ["    functions.append(\(FunctionEntry.reference(to: function)))"]
            case .conditional(let clauses):
                clauses.flatMap { ["    \($0.condition)"] + statements($0.items) } + ["    #endif"]
            }
        }
    }
}
