// FunctionEntry.swift: emits the method table entry of a function, and the function that it leads to.

import SwiftSyntax
import SwiftSyntaxBuilder

enum FunctionEntry {
    static func declarations(of function: FunctionModel) -> [DeclSyntax] {
        // The rules let no function through without a name.
        function.pythonName.text.map { [tableEntry(of: function, name: $0), body(of: function, name: $0)] } ?? []
    }

    /// The table entry, as the module's list names it.
    static func reference(to function: FunctionModel) -> String {
        "\(name(of: function))(\(function.metatypeArguments))"
    }

    /// What both are called. Labels and types tell overloads apart as they do the functions themselves.
    private static func name(of function: FunctionModel) -> String {
        function.syntax.name.prefixed(RuntimeSymbols.entryPrefix)
    }

    /// A literal closure is what can become a C function pointer. How many parameters it has is the calling convention.
    private static func tableEntry(of function: FunctionModel, name: String) -> DeclSyntax {
        let entry = self.name(of: function)
        let types = function.metatypeArguments
        let incoming = function.receiver.map { [$0.name] } ?? []
        let arguments = incoming + function.call.incoming.map(\.name) + (types.isEmpty ? [] : [types])
        return """
            \(raw: function.entryModifiers)func \(raw: entry)(\(raw: function.metatypeParameters)) -> \(
                raw: RuntimeSymbols.function
            ) {
                unsafe \(raw: RuntimeSymbols.function)(
                    \(raw: name.swiftLiteral),
                    \(raw: function.docString(name: name).swiftLiteral)
                ) { \(raw: function.call.closureParameters(receiver: function.receiver?.name ?? "_")) in
                    unsafe \(raw: function.isFree ? "" : "Self.")\(raw: entry)(\(raw: arguments.joined(separator: ", ")))
                }
            }
            """
    }

    /// Unpacks, calls and returns. Not in the closure: as a C function it captures nothing, not even the type that an
    /// unqualified name in a default value is looked up in. Inlined there, so that a call stays one call.
    private static func body(of function: FunctionModel, name: String) -> DeclSyntax {
        let types = function.metatypeParameters
        let incoming = ([function.receiver].compactMap(\.self) + function.call.incoming).map {
            "_ \($0.name): \($0.type)"
        }
        let parameters = incoming + (types.isEmpty ? [] : [types])
        let modifiers = "nonisolated private " + (function.isFree ? "" : "static ")
        return """
            @inline(__always)
            \(raw: modifiers)func \(raw: self.name(of: function))(
                \(raw: parameters.joined(separator: ", "))
            ) -> \(raw: RuntimeSymbols.pointer)? {
                do {
                    \(raw: function.call.unpacking(name: name).joined(separator: "\n        "))
                    return try unsafe \(raw: result(function))
                } catch {
                    return unsafe \(raw: RuntimeSymbols.raise)(error\(raw: place(function, name: name)))
                }
            }
            """
    }

    /// Where Python's traceback shows the function. Not by `#line`: that is a line of the expansion.
    private static func place(_ function: FunctionModel, name: String) -> String {
        function.place.map { ", " + [name, $0.file, $0.line].swiftLiteral } ?? ""
    }

    private static func result(_ function: FunctionModel) -> String {
        function.call.result(CallExpression.text(function))
    }
}

extension FunctionModel {
    /// A free function is listed in modules of other files, and a public one in those of other Swift modules.
    fileprivate var entryModifiers: String {
        guard isFree else { return "nonisolated private static " }
        let access = syntax.modifiers.first { ["public", "package", "fileprivate", "private"].contains($0.name.text) }
        return "nonisolated " + (access.map { $0.name.text + " " } ?? "")
    }

    /// The function's parameters as parameters of their types: `_: Int.Type, by _: Double.Type`. They have no names, which
    /// would hide what defaults and converters name.
    fileprivate var metatypeParameters: String {
        parameters.map { parameter in
            let label = parameter.syntax.firstName.text
            return "\(label == "_" ? label : label + " _"): \(parameter.valueType).Type"
        }
        .joined(separator: ", ")
    }

    /// The arguments to these: `Int.self, by: Double.self`.
    var metatypeArguments: String {
        parameters.map { ($0.isPositionalOnly ? "" : "\($0.syntax.firstName.label): ") + "\($0.valueType).self" }
            .joined(separator: ", ")
    }

    /// What CPython passes first, where the function asks for it.
    fileprivate var receiver: (name: String, type: String)? {
        parameters.contains { $0.role == .module } ? ("__module", "\(RuntimeSymbols.pointer)?") : nil
    }
}
