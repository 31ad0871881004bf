// RecordConversion.swift: emits the conversions of a struct, property by property. Each is assigned to itself: that picks
// its type's conversion, whether the type is written or not.

import SwiftSyntax

enum RecordConversion {
    static func fromPython(_ fields: [FieldModel], _ model: ConvertibleModel, _ type: String) -> [String] {
        let read = fields.filter(\.isRead)
        let required = (read.lastIndex { !$0.isOptional } ?? -1) + 1
        let reader =
            "\(RuntimeSymbols.recordReader)(__object, \(model.options.formText), \(type.swiftLiteral), "
            + "required: \(required), count: \(read.count))"
        return [
            ConversionExtension.fromPythonHead(model),
            "    try Self(__python: \(reader))",
            "}",
            "nonisolated private init(__python __f: \(RuntimeSymbols.recordReader)) throws(\(RuntimeSymbols.error)) {",
        ] + read.enumerated().map { "    " + assignment($1, index: $0, model) } + ["}"]
    }

    private static func assignment(_ field: FieldModel, index: Int, _ model: ConvertibleModel) -> String {
        let place = "self.\(field.name.text)"
        var arguments = ["\(name(field, model)), \(index)"]
        if let reading = field.reading { arguments.append("by: \(reading)") }
        let isTuple = field.type?.tuple != nil && field.reading == nil
        if field.hasInitialValue {
            arguments.append("into: &\(place)")
            return "try __f.\(isTuple ? "readTuple" : "read")(\(arguments.joined(separator: ", ")))"
        }
        if field.isOptional { arguments.append("default: nil") }
        return "\(place) = try __f.\(isTuple ? "tuple" : "value")(\(arguments.joined(separator: ", ")))"
    }

    static func toPython(_ fields: [FieldModel], _ model: ConvertibleModel) -> [String] {
        let written = fields.filter { model.options.isTransparent ? $0.isRead : !$0.isIgnored }
        let writer = "\(RuntimeSymbols.recordWriter)(__py, \(model.options.formText))"
        return [
            ConversionExtension.toPythonHead(model),
            "    \(written.isEmpty ? "let" : "var") __f = try \(writer)",
        ] + written.map { "    " + setting($0, model) } + ["    return try __f.finish()", "}"]
    }

    private static func setting(_ field: FieldModel, _ model: ConvertibleModel) -> String {
        let arguments = "\(name(field, model)), self.\(field.name.text)"
        if let writing = field.writing { return "try __f.set(\(arguments), by: \(writing))" }
        return "try __f.\(field.type?.tuple != nil ? "setTuple" : "set")(\(arguments))"
    }

    private static func name(_ field: FieldModel, _ model: ConvertibleModel) -> String {
        (field.pythonName(model.options.naming ?? .snakeCase) ?? "").swiftLiteral
    }
}
