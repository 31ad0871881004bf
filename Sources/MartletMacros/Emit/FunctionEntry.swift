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
                    \(raw: (warning(function) + [unpacking(function, name: name)]).joined(separator: "\n        "))
                    return try unsafe \(raw: result(function))
                } catch {
                    return unsafe \(raw: RuntimeSymbols.raise)(error)
                }
            }
            """
    }

    private static func warning(_ function: FunctionModel) -> [String] {
        function.deprecation.map { ["try \(RuntimeSymbols.warn)(\($0.message), \($0.category))"] } ?? []
    }

    private static func unpacking(_ function: FunctionModel, name: String) -> String {
        let signature = function.signature
        let count = signature.named.count
        if signature.entries.isEmpty { return "try \(RuntimeSymbols.noArguments)(__count, \(name.swiftLiteral))" }
        var arguments = function.incoming.map(\.name)
        if signature.isOpen, !signature.takesKeywords { arguments.append("nil") }
        arguments += [name.swiftLiteral, signature.names.swiftLiteral, "required: \(signature.requiredCount)"]
        if signature.isOpen || signature.positionalCount < count {
            arguments.append("positional: \(signature.positionalCount)")
        }
        let positionalOnly = signature.count(.positionalOnly)
        if signature.takesKeywords, positionalOnly > 0 { arguments.append("positionalOnly: \(positionalOnly)") }
        if signature.count(.rest) > 0 { arguments.append("rest: true") }
        if signature.count(.options) > 0 { arguments.append("options: true") }
        let type = signature.isOpen ? RuntimeSymbols.variadicArguments : RuntimeSymbols.arguments
        return "let __a = try unsafe \(type)<\(count)>(\(arguments.joined(separator: ", ")))"
    }

    /// A tuple converts item by item; coerced, it loses its labels, which Python's tuples do not have.
    private static func result(_ function: FunctionModel) -> String {
        let call = CallExpression.text(function)
        guard let tuple = function.syntax.signature.returnClause?.type.tuple else {
            return "\(RuntimeSymbols.result)(\(call))"
        }
        return "\(RuntimeSymbols.tupleResult)(\(call)\(tuple.hasLabels ? " as \(tuple.unlabelled)" : ""))"
    }
}

extension FunctionModel {
    /// What a call brings, as far as the body needs it: nothing but the count where no argument is taken.
    fileprivate var incoming: [(name: String, type: String)] {
        let count = (name: "__count", type: "Int")
        if signature.entries.isEmpty { return [count] }
        let values = (name: "__values", type: "UnsafePointer<\(RuntimeSymbols.pointer)>?")
        let names = (name: "__names", type: "\(RuntimeSymbols.pointer)?")
        return signature.takesKeywords ? [values, count, names] : [values, count]
    }

    /// Python's keyword names are the fourth argument of the calling convention with keywords only.
    fileprivate var closureParameters: String {
        if signature.entries.isEmpty { return "_, _, __count" }
        return signature.takesKeywords ? "_, __values, __count, __names" : "_, __values, __count"
    }
}
