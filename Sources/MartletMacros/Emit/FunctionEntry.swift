import SwiftSyntax
import SwiftSyntaxBuilder

/// Emits the method table entry of a function: its name, its documentation, and a C function pointer that unpacks, calls and returns.
enum FunctionEntry {
    static func declarations(of function: FunctionModel) -> [DeclSyntax] {
        // The rules let no function through without these.
        guard let name = function.pythonName.text, let module = function.parent?.as(EnumDeclSyntax.self)?.name.text else { return [] }
        let head = "\(RuntimeSymbols.function)(\(name.swiftLiteral), \(function.docString(name: name).swiftLiteral))"
        let entry = reference(to: function)
        let call = CallExpression(function)
        let result =
            call.needsMemberScope
            ? "\(module).\(entry)(__a)"
            : "\(RuntimeSymbols.result)(\(call.text(callee: "\(module).\(function.syntax.name.text)")))"
        let declaration: DeclSyntax = """
            nonisolated static var \(raw: entry): \(raw: RuntimeSymbols.function) {
                \(raw: head) { \(raw: closureParameters(function)) in
                    do {
                        \(raw: unpacking(function, name: name))
                        return try \(raw: result)
                    } catch { return \(raw: RuntimeSymbols.raise)(error) }
                }
            }
            """
        return call.needsMemberScope ? [declaration, memberScope(function, call)] : [declaration]
    }

    /// The name of the entry, as the module's table refers to it.
    static func reference(to function: FunctionModel) -> String {
        function.syntax.name.prefixed(RuntimeSymbols.entryPrefix)
    }

    /// Python's keyword names are the fourth argument of the calling convention with keywords only.
    private static func closureParameters(_ function: FunctionModel) -> String {
        if function.arguments.isEmpty { return "_, _, __count" }
        return function.takesKeywords ? "_, __values, __count, __names" : "_, __values, __count"
    }

    private static func unpacking(_ function: FunctionModel, name: String) -> String {
        if function.arguments.isEmpty { return "try \(RuntimeSymbols.noArguments)(__count, \(name.swiftLiteral))" }
        let names = function.takesKeywords ? "__names, " : ""
        let positional = function.takesKeywords && function.positionalOnlyCount > 0 ? ", positionalOnly: \(function.positionalOnlyCount)" : ""
        return """
            let __a = try \(RuntimeSymbols.arguments)<\(function.arguments.count)>(__values, __count, \(names)\(name.swiftLiteral), \
            \(function.argumentNames.swiftLiteral), required: \(function.requiredCount)\(positional))
            """
    }

    /// A C function pointer captures nothing, not even the type that an unqualified name in a default value is looked up in.
    /// Such a call moves to a static function, where the name means what it meant to its author.
    private static func memberScope(_ function: FunctionModel, _ call: CallExpression) -> DeclSyntax {
        """
        nonisolated static func \(raw: reference(to: function))(_ __a: borrowing \(raw: RuntimeSymbols.arguments)<\(raw: function.arguments.count)>) \
        throws -> \(raw: RuntimeSymbols.pointer)? {
            try \(raw: RuntimeSymbols.result)(\(raw: call.text(callee: function.syntax.name.text)))
        }
        """
    }
}

extension FunctionModel {
    fileprivate var takesKeywords: Bool { positionalOnlyCount < arguments.count }
}
