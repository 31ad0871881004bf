// ModuleEntry.swift: emits a module's definition and the C function by which Python's import starts it.

import SwiftSyntax
import SwiftSyntaxBuilder

enum ModuleEntry {
    static func definition(of module: ModuleModel) -> DeclSyntax {
        var arguments = [(module.pythonName.text ?? "").swiftLiteral]
        if !module.documentation.isEmpty { arguments.append("doc: \(module.documentation.swiftLiteral)") }
        if let version = module.version { arguments.append("version: \(version.trimmedDescription)") }
        arguments.append(ModuleItemList.text(module))
        // What other Swift modules see is, like the start functions, of a type of the standard library.
        let access = module.syntax.modifiers.accessBeyondModule
        let name = RuntimeSymbols.definition + (access.isEmpty ? "" : ": any Sendable")
        return """
            \(raw: access)nonisolated static let \(raw: name) = \(raw: RuntimeSymbols.module)(
                \(raw: arguments.joined(separator: ",\n    "))
            )
            """
    }

    /// `public`, because only then does the linker keep it. Its result is a type of the standard library, because a
    /// public function may not mention one of Martlet where the user's file imports Martlet internally.
    static func startFunctions(of module: ModuleModel) -> [DeclSyntax] {
        [
            startFunction(of: module, RuntimeSymbols.initPrefix, "initialize"),
            startFunction(of: module, RuntimeSymbols.exportPrefix, "export"),
        ]
    }

    private static func startFunction(of module: ModuleModel, _ prefix: String, _ method: String) -> DeclSyntax {
        let cName = prefix + (module.pythonName.text ?? "")
        let swiftName = module.syntax.name.prefixed(prefix)
        let member = "\(module.syntax.name.text).\(RuntimeSymbols.definition)"
        let isErased = !module.syntax.modifiers.accessBeyondModule.isEmpty
        let definition = isErased ? "(\(member) as? \(RuntimeSymbols.module))?" : member
        return """
            @c(\(raw: cName)) nonisolated public func \(raw: swiftName)() -> UnsafeMutableRawPointer? {
                unsafe \(raw: definition).\(raw: method)()
            }
            """
    }
}
