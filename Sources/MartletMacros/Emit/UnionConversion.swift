// UnionConversion.swift: emits the conversions of an enum, case by case.

import SwiftSyntax

enum UnionConversion {
    static func fromPython(_ cases: [CaseModel], _ model: ConvertibleModel, _ type: String) -> [String] {
        [
            ConversionExtension.fromPythonHead(model),
            "    var __u = \(RuntimeSymbols.union)(__object, \(type.swiftLiteral))",
        ] + cases.flatMap { attempt($0, model, type).map { "    " + $0 } } + ["    throw __u.failure()", "}"]
    }

    private static func attempt(_ option: CaseModel, _ model: ConvertibleModel, _ type: String) -> [String] {
        let name = option.name.name.swiftLiteral
        if option.payloads.isEmpty { return ["if __u.isNone(\(name)) { return \(constructor(option)) }"] }
        let reading: [String]
        if option.payloads.count == 1, !option.isRecord {
            let function = option.payloads[0].type.tuple == nil ? "payload" : "tuple"
            reading = ["\(constructor(option))(try \(RuntimeSymbols.union).\(function)(__o))"]
        } else {
            reading = fields(option, model, type)
        }
        return ["if let __v = try __u.attempt(\(name), { __o throws(\(RuntimeSymbols.error)) -> Self in"]
            + reading.map { "    " + $0 } + ["}) { return __v }"]
    }

    private static func constructor(_ option: CaseModel) -> String { "Self.\(option.name.text)" }

    private static func fields(_ option: CaseModel, _ model: ConvertibleModel, _ type: String) -> [String] {
        let required = (option.payloads.lastIndex { !$0.isOptional } ?? -1) + 1
        let form = option.isRecord ? ".record" : ".tuple"
        let values = option.payloads.enumerated().map { index, payload in
            var arguments = "\(name(payload, model)), \(index)"
            if payload.isOptional { arguments += ", default: \(payload.defaultValue?.description ?? "nil")" }
            let label = payload.label.map { "\($0.label): " } ?? ""
            return "\(label)try __f.\(payload.type.tuple == nil ? "value" : "tuple")(\(arguments))"
        }
        return [
            "let __f = try \(RuntimeSymbols.recordReader)(__o, \(form), \(type.swiftLiteral), "
                + "required: \(required), count: \(option.payloads.count))",
            "return \(constructor(option))(\(values.joined(separator: ", ")))",
        ]
    }

    static func toPython(_ cases: [CaseModel], _ model: ConvertibleModel) -> [String] {
        [ConversionExtension.toPythonHead(model), "    switch self {"]
            + cases.flatMap { writing($0, model).map { "    " + $0 } } + ["    }", "}"]
    }

    private static func writing(_ option: CaseModel, _ model: ConvertibleModel) -> [String] {
        let pattern = ".\(option.name.text)"
        if option.payloads.isEmpty { return ["case \(pattern): return __py.none"] }
        let bound = option.payloads.indices.map { "let __v\($0)" }.joined(separator: ", ")
        if option.payloads.count == 1, !option.isRecord {
            let function = option.payloads[0].type.tuple == nil ? "object" : "tupleObject"
            return ["case \(pattern)(\(bound)): return try \(RuntimeSymbols.union).\(function)(__v0, __py)"]
        }
        let settings = option.payloads.enumerated().map { index, payload in
            "    try __f.\(payload.type.tuple == nil ? "set" : "setTuple")(\(name(payload, model)), __v\(index))"
        }
        return [
            "case \(pattern)(\(bound)):",
            "    var __f = try \(RuntimeSymbols.recordWriter)(__py, \(option.isRecord ? ".record" : ".tuple"))",
        ] + settings + ["    return try __f.finish()"]
    }

    private static func name(_ payload: CaseModel.Payload, _ model: ConvertibleModel) -> String {
        (payload.label.map { (model.options.naming ?? .snakeCase).name(of: $0.name) } ?? "").swiftLiteral
    }
}
