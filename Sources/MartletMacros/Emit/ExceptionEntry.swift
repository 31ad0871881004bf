// ExceptionEntry.swift: emits what makes a Swift error type an exception type.

import SwiftSyntax
import SwiftSyntaxBuilder

enum ExceptionEntry {
    static func conformance(of type: some TypeSyntaxProtocol) -> ExtensionDeclSyntax? {
        let declaration: DeclSyntax =
            "nonisolated extension \(raw: type.trimmedDescription): \(raw: RuntimeSymbols.exceptionType) {}"
        return declaration.as(ExtensionDeclSyntax.self)
    }

    /// Inside the type's braces, where the names that the user wrote mean the same.
    static func members(of exception: ExceptionModel) -> [DeclSyntax] {
        exception.fields.isEmpty ? [definition(of: exception)] : [definition(of: exception), attributes(of: exception)]
    }

    private static func definition(of exception: ExceptionModel) -> DeclSyntax {
        var arguments = [(exception.pythonName.text ?? "").swiftLiteral]
        let module = exception.attribute.argument("module")?.literalText ?? exception.swiftModule ?? "builtins"
        arguments.append("module: \(module.swiftLiteral)")
        if !exception.documentation.isEmpty { arguments.append("doc: \(exception.documentation.swiftLiteral)") }
        for (label, form) in [("base", "builtin"), ("extends", "swift"), ("extendsImported", "imported")] {
            guard let value = exception.attribute.argument(label) else { continue }
            arguments.append("base: .\(form)(\(value.trimmedDescription))")
        }
        return """
            nonisolated \(raw: exception.access)static var exceptionDefinition: \(raw: RuntimeSymbols.exceptionDefinition) {
                \(raw: RuntimeSymbols.exceptionDefinition)(\(raw: arguments.joined(separator: ", ")))
            }
            """
    }

    private static func attributes(of exception: ExceptionModel) -> DeclSyntax {
        let list = exception.fields.map { "(\($0.pythonName.swiftLiteral), try __py.object(\($0.name.text)))" }
        return """
            nonisolated \(raw: exception.access)func exceptionAttributes(
                _ __py: \(raw: RuntimeSymbols.token)
            ) throws -> [(name: String, value: \(raw: RuntimeSymbols.object))] {
                [\(raw: list.joined(separator: ", "))]
            }
            """
    }
}
