// SlotEntry.swift: emits the function behind a special method, and the slots of a class.

import SwiftSyntax
import SwiftSyntaxBuilder

enum SlotEntry {
    /// A function with the slot's own parameters and result.
    static func body(of method: MethodModel, _ slot: SlotTable.Entry, name: String) -> DeclSyntax {
        let shape = slot.shape
        let parameters = shape.parameters(of: method.call).joined(separator: ", ")
        let unpacking =
            shape == .call
            ? method.call.unpacking(name: name) + MethodCall.arguments(method.call)
            : MethodCall.slotArguments(method, name: name)
        let lines = unpacking + ["return \(shape.result(of: method))"]
        return """
            @inline(__always)
            nonisolated static func \(raw: MethodEntry.reference(to: method))(
                _ __self: \(raw: RuntimeSymbols.pointer)\(raw: parameters.isEmpty ? "" : ", " + parameters)
            ) -> \(raw: shape.resultType) {
                do {
                    \(raw: lines.joined(separator: "\n        "))
                } catch {
                    return \(raw: shape.failure)(error)
                }
            }
            """
    }

    /// The entries of the slot table of a class.
    static func elements(_ items: [ClassItem], type: String) -> [ListElement] {
        single(items, type: type) + comparison(items.methods, type: type)
    }

    private static func single(_ items: [ClassItem], type: String) -> [ListElement] {
        items.compactMap { item in
            switch item {
            case .method(let method):
                guard let slot = method.slot, !slot.shape.isComparison else { return nil }
                return .expression(element(method, slot, type: type))
            case .conditional(let clauses):
                return .conditional(clauses.map { ($0.condition, single($0.items, type: type)) })
            case .property, .type, .enumeration: return nil
            }
        }
    }

    private static func element(_ method: MethodModel, _ slot: SlotTable.Entry, type: String) -> String {
        let function = "\(type).\(MethodEntry.reference(to: method))"
        let closure: String
        if slot.shape == .call {
            let values = method.call.incoming.map { $0.name == "__count" ? "$2" : $0.name == "__values" ? "$1" : "$3" }
            // A closure that uses only some of its parameters by number must use the last one.
            closure =
                "{ unsafe \(RuntimeSymbols.spreadCall)($0, $1, $2) { _ = unsafe $3; return unsafe \(function)($0, "
                + "\(values.joined(separator: ", "))) } }"
        } else {
            let arguments = (0...(slot.shape.argumentCount ?? 0)).map { "$\($0)" }.joined(separator: ", ")
            closure = "{ unsafe \(function)(\(arguments)) }"
        }
        return "unsafe \(RuntimeSymbols.slot)(\(slot.number), \(slot.shape.label): \(closure))"
    }

    /// One slot has all six comparisons.
    private static func comparison(_ methods: [MethodModel], type: String) -> [ListElement] {
        var cases: [Int: String] = [:]
        for method in methods {
            guard case .compare(let operation) = method.slot?.shape else { continue }
            cases[operation] = "return unsafe \(type).\(MethodEntry.reference(to: method))($0, $1)"
        }
        if cases.isEmpty { return [] }
        // `!=` is the opposite of `==` where the class does not say otherwise, as in Python.
        if let equal = cases[2], cases[3] == nil {
            cases[3] = "return unsafe \(RuntimeSymbols.inverted)(\(equal.dropFirst("return unsafe ".count)))"
        }
        let lines = cases.sorted { $0.key < $1.key }.map { "case \($0.key): \($0.value)" }
        let body = (["switch $2 {"] + lines + ["default: return unsafe \(RuntimeSymbols.notImplemented)()", "}"])
            .joined(separator: "\n            ")
        return [.expression("unsafe \(RuntimeSymbols.slot)(\(SlotTable.richcompare), compare: { \(body) })")]
    }
}

extension SlotShape {
    /// The label of the runtime's initializer for this shape.
    fileprivate var label: String {
        switch self {
        case .unary, .next: "unary"
        case .size, .hash: "size"
        case .truth: "truth"
        case .test: "test"
        case .binary: "binary"
        case .compare: "compare"
        case .call: "call"
        }
    }

    fileprivate var isComparison: Bool { if case .compare = self { true } else { false } }

    fileprivate func parameters(of call: CallModel) -> [String] {
        if self == .call { return call.incoming.map { "_ \($0.name): \($0.type)" } }
        return (0..<(argumentCount ?? 0)).map { "_ __argument\($0): \(RuntimeSymbols.pointer)" }
    }

    fileprivate var resultType: String {
        switch self {
        case .unary, .next, .binary, .compare, .call: RuntimeSymbols.pointer + "?"
        case .size, .hash: "Int"
        case .truth, .test: "CInt"
        }
    }

    fileprivate var failure: String {
        switch self {
        case .unary, .next, .binary, .compare, .call: "unsafe " + RuntimeSymbols.raise
        case .size, .hash: RuntimeSymbols.failSize
        case .truth, .test: RuntimeSymbols.fail
        }
    }

    fileprivate func result(of method: MethodModel) -> String {
        let call = MethodCall.text(method)
        return switch self {
        case .unary, .binary, .compare, .call: "try unsafe \(method.call.result(call))"
        case .next: "try unsafe \(RuntimeSymbols.next)(\(call))"
        case .size: "try unsafe \(RuntimeSymbols.size)(\(call))"
        case .hash: "try unsafe \(RuntimeSymbols.hash)(\(call))"
        case .truth, .test: "try unsafe \(RuntimeSymbols.truth)(\(call))"
        }
    }
}
