// ModuleEntry.swift: emits a module's definition and the C function by which Python's import starts it.

import SwiftSyntax
import SwiftSyntaxBuilder

enum ModuleEntry {
    static func definition(of module: ModuleModel) -> DeclSyntax {
        """
        nonisolated static let \(raw: RuntimeSymbols.definition) = \(raw: RuntimeSymbols.module)(
            \(raw: (module.pythonName.text ?? "").swiftLiteral),
            \(raw: module.documentation.swiftLiteral),
            \(raw: functions(module.items))\(raw: types(module.items))
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

    private static func functions(_ items: [ModuleItem]) -> String {
        list(items, of: RuntimeSymbols.function) { item in
            if case .function(let function) = item { FunctionEntry.reference(to: function) } else { nil }
        }
    }

    private static func types(_ items: [ModuleItem]) -> String {
        let list = list(items, of: "any \(RuntimeSymbols.anyClass).Type") { item in
            if case .type(let type) = item { "\(type.name.text).self" } else { nil }
        }
        return list == "[]" ? "" : ",\n    types: " + list
    }

    private static func list(_ items: [ModuleItem], of type: String, _ name: (ModuleItem) -> String?) -> String {
        func elements(_ items: [ModuleItem]) -> [ListElement] {
            items.compactMap { item in
                guard case .conditional(let clauses) = item else { return name(item).map(ListElement.expression) }
                let parts = clauses.map { ($0.condition, elements($0.items)) }
                return parts.allSatisfy(\.1.isEmpty) ? nil : .conditional(parts)
            }
        }
        return ListText.lines(elements(items), of: type).joined(separator: "\n    ")
    }
}
