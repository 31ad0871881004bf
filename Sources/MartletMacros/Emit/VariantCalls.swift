// VariantCalls.swift: emits the functions behind the classes of an enum's cases. Each is one for all cases, for what an
// extension may declare has fixed names.

import SwiftSyntax

enum VariantCalls {
    static func initializer(_ type: EnumModel, _ name: String) -> [String] {
        let pointer = RuntimeSymbols.pointer
        let cases = type.variants.enumerated().flatMap { index, variant -> [String] in
            let label = "\(type.pythonName.text ?? "").\(variant.member.pythonName.text ?? "")"
            let statements = variant.call.unpacking(name: label) + MethodCall.arguments(variant.call)
            let call = "\(RuntimeSymbols.initialize)(\(name).self, __self) { \(value(variant, name)) }"
            return ["    case \(index):"] + (statements + ["try unsafe \(call)"]).map { "        " + $0 }
        }
        return function(
            [
                "nonisolated static func \(RuntimeSymbols.variantInit)(",
                "    _ __variant: Int, _ __self: \(pointer), _ __values: UnsafePointer<\(pointer)>?, _ __count: Int,",
                "    _ __names: \(pointer)?",
                ") -> CInt {",
            ], ["switch __variant {"] + cases + ["    default: return -1", "}", "return 0"], RuntimeSymbols.fail)
    }

    private static func value(_ variant: VariantModel, _ name: String) -> String {
        let callee = "\(name).\(variant.member.name.text)"
        let arguments = variant.call.parameters.enumerated().map { index, parameter in
            (parameter.isPositionalOnly ? "" : "\(parameter.syntax.firstName.label): ") + "__\(index)"
        }
        return arguments.isEmpty ? callee : "\(callee)(\(arguments.joined(separator: ", ")))"
    }

    /// A field's value, by the numbers of the case and of the field in it.
    static func field(_ type: EnumModel, _ name: String) -> [String] {
        let cases = type.variants.enumerated().flatMap { number, variant in
            variant.call.parameters.enumerated().map { place, _ -> String in
                let pattern = "(\(number), \(place), .\(variant.member.name.text)(\(binding([place], of: variant))))"
                return "    case \(pattern): return try unsafe \(RuntimeSymbols.attribute)(__field\(place))"
            }
        }
        return function(
            [
                "nonisolated static func \(RuntimeSymbols.variantField)(",
                "    _ __variant: Int, _ __place: Int, _ __self: \(RuntimeSymbols.pointer)",
                ") -> \(RuntimeSymbols.pointer)? {",
            ],
            ["switch (__variant, __place, try unsafe \(name).\(RuntimeSymbols.variantValue)(__self)) {"] + cases
                + ["    default: throw \(RuntimeSymbols.otherVariant)()", "}"], "unsafe " + RuntimeSymbols.raise)
    }

    /// The values of the type itself in boxes, which are released one after the other.
    static func nested(_ type: EnumModel, _ name: String, _ access: String) -> [String] {
        let cases = type.variants.filter(\.isIndirect).compactMap { variant -> String? in
            let places = variant.call.parameters.indices.filter {
                [type.name.text, name, "Self"].contains(variant.call.parameters[$0].type.trimmedDescription)
            }
            if places.isEmpty { return nil }
            let values = places.map { "__field\($0)" }.joined(separator: ", ")
            return "    case .\(variant.member.name.text)(\(binding(places, of: variant))): [\(values)]"
        }
        if cases.isEmpty { return [] }
        return ["\(access)nonisolated var \(RuntimeSymbols.nested): [\(name)] {", "    switch self {"] + cases
            + (cases.count < type.variants.count ? ["    default: []"] : []) + ["    }", "}"]
    }

    /// The pattern of a payload that takes out the fields at these places.
    private static func binding(_ places: [Int], of variant: VariantModel) -> String {
        variant.call.parameters.indices.map { places.contains($0) ? "let __field\($0)" : "_" }.joined(separator: ", ")
    }

    private static func function(_ head: [String], _ body: [String], _ failure: String) -> [String] {
        head + ["    do {"] + body.map { "        " + $0 }
            + ["    } catch {", "        return \(failure)(error)", "    }", "}"]
    }
}
