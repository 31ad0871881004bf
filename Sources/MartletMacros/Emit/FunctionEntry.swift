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
        let arguments = function.call.incoming.map(\.name).joined(separator: ", ")
        return """
            nonisolated private static var \(raw: entry): \(raw: RuntimeSymbols.function) {
                unsafe \(raw: RuntimeSymbols.function)(
                    \(raw: name.swiftLiteral),
                    \(raw: function.docString(name: name).swiftLiteral)
                ) { \(raw: function.call.closureParameters) in
                    unsafe Self.\(raw: entry)(\(raw: arguments))
                }
            }
            """
    }

    /// Unpacks, calls and returns. Not in the closure: as a C function it captures nothing, not even the type that an
    /// unqualified name in a default value is looked up in. Inlined there, so that a call stays one call.
    private static func body(of function: FunctionModel, name: String) -> DeclSyntax {
        let parameters = function.call.incoming.map { "_ \($0.name): \($0.type)" }.joined(separator: ", ")
        return """
            @inline(__always)
            nonisolated private static func \(raw: reference(to: function))(
                \(raw: parameters)
            ) -> \(raw: RuntimeSymbols.pointer)? {
                do {
                    \(raw: function.call.unpacking(name: name).joined(separator: "\n        "))
                    return try unsafe \(raw: result(function))
                } catch {
                    return unsafe \(raw: RuntimeSymbols.raise)(error)
                }
            }
            """
    }

    private static func result(_ function: FunctionModel) -> String {
        function.call.result(CallExpression.text(function))
    }
}
