// ConversionExtension.swift: emits the extension that makes a type convertible in one direction.

import SwiftSyntax
import SwiftSyntaxBuilder

enum ConversionExtension {
    static func declaration(
        of model: ConvertibleModel, _ type: String, _ direction: ConversionDirection
    ) -> ExtensionDeclSyntax {
        let text: [String] =
            switch (model.content, direction) {
            case (.record(let fields), .fromPython): RecordConversion.fromPython(fields, model, type)
            case (.record(let fields), .toPython): RecordConversion.toPython(fields, model)
            case (.union(let cases), .fromPython): UnionConversion.fromPython(cases, model, type)
            case (.union(let cases), .toPython): UnionConversion.toPython(cases, model)
            }
        let name = "\(RuntimeSymbols.runtime).\(direction.protocolName)"
        let constraints = model.genericParameters.map { "\($0): \(name)" }.joined(separator: ", ")
        let condition = constraints.isEmpty ? "" : " where \(constraints)"
        let declaration: DeclSyntax = """
            extension \(raw: type): \(raw: name)\(raw: condition) {
                \(raw: text.joined(separator: "\n    "))
            }
            """
        // What is written above is one, whatever is put in.
        return declaration.as(ExtensionDeclSyntax.self)
            ?? ExtensionDeclSyntax(extendedType: TypeSyntax(stringLiteral: type)) {}
    }

    /// The heads of the two functions; `Python` and the others may be hidden by names of the user's.
    static func fromPythonHead(_ model: ConvertibleModel) -> String {
        "\(model.access)nonisolated static func fromPython(_ __object: \(RuntimeSymbols.object))"
            + " throws(\(RuntimeSymbols.error)) -> Self {"
    }

    static func toPythonHead(_ model: ConvertibleModel) -> String {
        "\(model.access)nonisolated func toPython(_ __py: \(RuntimeSymbols.token))"
            + " throws(\(RuntimeSymbols.error)) -> \(RuntimeSymbols.object) {"
    }
}
