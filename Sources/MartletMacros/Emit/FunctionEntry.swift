// FunctionEntry.swift: emits the method table entry of a function, and the function that it leads to.

import SwiftSyntax
import SwiftSyntaxBuilder

enum FunctionEntry {
    static func declarations(of function: FunctionModel) -> [DeclSyntax] {
        // The rules let no function through without a name.
        function.pythonName.text.map { [tableEntry(of: function, name: $0), body(of: function, name: $0)] } ?? []
    }

    /// What both are called, and how the module's table refers to the entry.
    static func reference(to function: FunctionModel) -> String {
        function.syntax.name.prefixed(RuntimeSymbols.entryPrefix)
    }

    /// A literal closure is what can become a C function pointer. How many parameters it has is the calling convention.
    private static func tableEntry(of function: FunctionModel, name: String) -> DeclSyntax {
        let entry = reference(to: function)
        let arguments = function.incoming.map(\.name).joined(separator: ", ")
        return """
            nonisolated private static var \(raw: entry): \(raw: RuntimeSymbols.function) {
                unsafe \(raw: RuntimeSymbols.function)(
                    \(raw: name.swiftLiteral),
                    \(raw: function.docString(name: name).swiftLiteral)
                ) { \(raw: function.closureParameters) in
                    unsafe Self.\(raw: entry)(\(raw: arguments))
                }
            }
            """
    }

    /// Unpacks, calls and returns. Not in the closure: as a C function it captures nothing, not even the type that an
    /// unqualified name in a default value is looked up in. Inlined there, so that a call stays one call.
    private static func body(of function: FunctionModel, name: String) -> DeclSyntax {
        let parameters = function.incoming.map { "_ \($0.name): \($0.type)" }.joined(separator: ", ")
        return """
            @inline(__always)
            nonisolated private static func \(raw: reference(to: function))(
                \(raw: parameters)
            ) -> \(raw: RuntimeSymbols.pointer)? {
                do {
                    \(raw: unpacking(function, name: name))
                    return try unsafe \(raw: RuntimeSymbols.result)(\(raw: CallExpression.text(function)))
                } catch {
                    return unsafe \(raw: RuntimeSymbols.raise)(error)
                }
            }
            """
    }

    private static func unpacking(_ function: FunctionModel, name: String) -> String {
        let count = function.arguments.count
        if count == 0 { return "try \(RuntimeSymbols.noArguments)(__count, \(name.swiftLiteral))" }
        let incoming = function.incoming.map(\.name).joined(separator: ", ")
        let names = "\(name.swiftLiteral), \(function.argumentNames.swiftLiteral)"
        let isMixed = function.takesKeywords && function.positionalOnlyCount > 0
        let positional = isMixed ? ", positionalOnly: \(function.positionalOnlyCount)" : ""
        let numbers = "required: \(function.requiredCount)\(positional)"
        return "let __a = try unsafe \(RuntimeSymbols.arguments)<\(count)>(\(incoming), \(names), \(numbers))"
    }
}

extension FunctionModel {
    fileprivate var takesKeywords: Bool { positionalOnlyCount < arguments.count }

    /// What a call brings, as far as the body needs it: nothing but the count where no argument is taken.
    fileprivate var incoming: [(name: String, type: String)] {
        let count = (name: "__count", type: "Int")
        if arguments.isEmpty { return [count] }
        let values = (name: "__values", type: "UnsafePointer<\(RuntimeSymbols.pointer)>?")
        let names = (name: "__names", type: "\(RuntimeSymbols.pointer)?")
        return takesKeywords ? [values, count, names] : [values, count]
    }

    /// Python's keyword names are the fourth argument of the calling convention with keywords only.
    fileprivate var closureParameters: String {
        if arguments.isEmpty { return "_, _, __count" }
        return takesKeywords ? "_, __values, __count, __names" : "_, __values, __count"
    }
}
