// MethodEntry.swift: emits a method's entry in its class's table, and the function that it leads to.

import SwiftSyntax
import SwiftSyntaxBuilder

enum MethodEntry {
    static func declarations(of method: MethodModel) -> [DeclSyntax] {
        // The rules let no method through without a name and a type.
        guard let name = method.pythonName.text, let type = method.type?.name else { return [] }
        let check = ExtensionEntry.check(
            method.type, reference(to: method), name: name, slot: method.slot, of: SlotBody.label(method))
        if let slot = method.slot { return [SlotBody.function(of: method, slot, name: "\(type).\(name)")] + check }
        return [tableEntry(of: method, name: name, type: type), body(of: method, name: "\(type).\(name)")]
            + slotOfCases(method, name: name, type: type) + check
    }

    /// The class of an enum without payloads has its special methods as ordinary ones, another one as slots.
    private static func slotOfCases(_ method: MethodModel, name: String, type: String) -> [DeclSyntax] {
        guard method.type?.kind == .enumeration, method.kind == .instance, let slot = SlotTable.entry(name),
            slot.shape.argumentCounts?.contains(method.call.arguments.count) ?? true
        else { return [] }
        var method = method
        method.fill(slot)
        // The function of the ordinary method is the same.
        if slot.shape == .call, method.call.signature.takesKeywords { return [] }
        return [SlotBody.function(of: method, slot, name: "\(type).\(name)")]
    }

    /// What the entry and the function are called.
    static func reference(to method: MethodModel) -> String { method.syntax.name.prefixed(RuntimeSymbols.entryPrefix) }

    /// The element in its class's table; nil for a slot, which is in another one.
    static func element(_ method: MethodModel, type: String) -> String? {
        guard let slot = method.slot else { return reference(to: method) }
        guard slot.shape == .missingAttribute else { return nil }
        let call = SlotBody.callee(method, type: type)
        return "unsafe \(RuntimeSymbols.missingAttribute) { unsafe \(call)$0, $1) }"
    }

    /// A literal closure is what can become a C function pointer. It may not mention `Self`, which it would capture.
    private static func tableEntry(of method: MethodModel, name: String, type: String) -> DeclSyntax {
        let entry = reference(to: method)
        let receiver = method.kind == .static ? "_" : "__self"
        let arguments = (method.kind == .static ? [] : ["__self"]) + method.call.incoming.map(\.name)
        return """
            \(raw: method.entryAccess)nonisolated static var \(raw: entry): \(raw: RuntimeSymbols.method) {
                unsafe \(raw: RuntimeSymbols.method)(
                    \(raw: name.swiftLiteral), .\(raw: method.kind.rawValue),
                    \(raw: method.docString(name: name).swiftLiteral)
                ) { \(raw: method.call.closureParameters(receiver: receiver)) in
                    unsafe \(raw: type).\(raw: entry)(\(raw: arguments.joined(separator: ", ")))
                }
            }
            """
    }

    private static func body(of method: MethodModel, name: String) -> DeclSyntax {
        let receiver = method.kind == .static ? [] : ["_ __self: \(RuntimeSymbols.pointer)"]
        let parameters = receiver + method.call.incoming.map { "_ \($0.name): \($0.type)" }
        let statements = method.call.unpacking(name: name) + MethodCall.arguments(method.call)
        return """
            @inline(__always)
            \(raw: method.entryAccess)nonisolated static func \(raw: reference(to: method))(
                \(raw: parameters.joined(separator: ", "))
            ) -> \(raw: RuntimeSymbols.pointer)? {
                do {
                    \(raw: statements.joined(separator: "\n        "))
                    return try unsafe \(raw: method.call.result(MethodCall.text(method)))
                } catch {
                    return unsafe \(raw: RuntimeSymbols.raise)(error)
                }
            }
            """
    }
}

extension MethodModel {
    var entryAccess: String { type?.entryAccess ?? "" }

    /// The documentation string in CPython's form; see `FunctionModel.docString`.
    fileprivate func docString(name: String) -> String {
        let receiver: String? =
            switch kind {
            case .instance: "$self"
            case .class: "$type"
            case .static: nil
            }
        var text = call.signature.text
        if let receiver {
            text = call.signature.entries.isEmpty ? "(\(receiver))" : "(\(receiver), \(text.dropFirst())"
        }
        return "\(name)\(text)\n--\n\n\(documentation)"
    }
}
