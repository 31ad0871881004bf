// InitializerEntry.swift: emits the function behind `__init__` and a call of the class.

import SwiftSyntax
import SwiftSyntaxBuilder

enum InitializerEntry {
    static func declarations(of initializer: InitializerModel) -> [DeclSyntax] {
        guard let type = initializer.type?.name else { return [] }
        let call = initializer.call
        let parameters = call.incoming.map { "_ \($0.name): \($0.type)" }.joined(separator: ", ")
        let statements = call.unpacking(name: type) + MethodCall.arguments(call)
        return [
            """
            @inline(__always)
            \(raw: initializer.type?.entryAccess ?? "")nonisolated static func \(raw: RuntimeSymbols.initEntry)(
                _ __self: \(raw: RuntimeSymbols.pointer), \(raw: parameters)
            ) -> CInt {
                do {
                    \(raw: statements.joined(separator: "\n        "))
                    try unsafe \(raw: MethodCall.text(initializer))
                    return 0
                } catch {
                    return \(raw: RuntimeSymbols.fail)(error)
                }
            }
            """
        ]
    }

    /// The class's two ways to it: with a tuple and a dictionary, and with an array.
    static func expression(_ initializer: InitializerModel?, type: String) -> [String] {
        guard let initializer else { return ["nil"] }
        func call(_ receiver: String, _ names: [String: String]) -> String {
            let arguments = initializer.call.incoming.map { names[$0.name] ?? $0.name }
            return "unsafe \(type).\(RuntimeSymbols.initEntry)(\(([receiver] + arguments).joined(separator: ", ")))"
        }
        let spread = call("$0", ["__values": "$1", "__count": "$2", "__names": "$3"])
        // An initializer that is given its object gets the real one.
        let takesObject = initializer.call.parameters.contains { $0.role == .receiver }
        let construct = takesObject ? RuntimeSymbols.constructObject : RuntimeSymbols.construct
        return [
            "\(RuntimeSymbols.initializer)(",
            "    initialize: { unsafe \(RuntimeSymbols.spread)($0, $1, $2) { _ = unsafe $3; return \(spread) } },",
            "    construct: { __type, __values, __given, __names in",
            "        let __count = \(RuntimeSymbols.argumentCount)(__given)",
            "        return unsafe \(construct)(\(type).self, __type) { \(call("$0", [:])) }",
            "    })",
        ]
    }
}
