// SlotBody.swift: emits the function behind a special method that is a slot.

import SwiftSyntax
import SwiftSyntaxBuilder

enum SlotBody {
    /// A function with the slot's own parameters and result.
    static func function(of method: MethodModel, _ slot: SlotTable.Entry, name: String) -> DeclSyntax {
        let shape = slot.shape
        let parameters = [shape.receiver(method)] + shape.parameters(of: method.call)
        let unpacking =
            shape == .call
            ? method.call.unpacking(name: name) + MethodCall.arguments(method.call)
            : MethodCall.slotArguments(method, name: name)
        let lines = unpacking + shape.ending(method)
        return """
            @inline(__always)
            \(raw: method.entryAccess)nonisolated static func \(raw: MethodEntry.reference(to: method))(
                \(raw: parameters.joined(separator: ", "))
            ) -> \(raw: shape.resultType) {
                do {
                    \(raw: lines.joined(separator: "\n        "))
                } catch {
                    return \(raw: shape.failure)(error)
                }
            }
            """
    }

    /// The function and the label of its first argument. Several methods may be one Python operator, for operands of
    /// several types: the label tells them apart.
    static func callee(_ method: MethodModel, type: String) -> String {
        let label = label(method).map { $0 + ": " } ?? ""
        return "\(type).\(MethodEntry.reference(to: method))(\(label)"
    }

    static func label(_ method: MethodModel) -> String? {
        guard let shape = method.slot?.shape, shape.isOperator else { return nil }
        let types = method.call.arguments.map { argument in
            String(argument.type.trimmedDescription.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        }
        return (["of", shape.isReflected ? "reflected" : nil].compactMap(\.self) + types).joined(separator: "_")
    }
}

extension SlotShape {
    fileprivate func receiver(_ method: MethodModel) -> String {
        "\(SlotBody.label(method) ?? "_") __self: \(RuntimeSymbols.pointer)"
    }

    fileprivate func parameters(of call: CallModel) -> [String] {
        switch self {
        case .call: call.incoming.map { "_ \($0.name): \($0.type)" }
        case .repetition, .repetitionInPlace: ["_ __argument0: Int"]
        case .power: pointers(2)
        case .buffer: ["_ __view: \(RuntimeSymbols.bufferView)", "_ __flags: CInt"]
        default: pointers(argumentCounts?.upperBound ?? 0)
        }
    }

    private func pointers(_ count: Int) -> [String] {
        (0..<count).map { "_ __argument\($0): \(RuntimeSymbols.pointer)" }
    }

    fileprivate var resultType: String {
        switch self {
        case .size, .hash: "Int"
        case .truth, .test, .set, .delete, .buffer: "CInt"
        default: RuntimeSymbols.pointer + "?"
        }
    }

    fileprivate var failure: String {
        switch self {
        case .size, .hash: RuntimeSymbols.failSize
        case .truth, .test, .set, .delete, .buffer: RuntimeSymbols.fail
        default: "unsafe " + RuntimeSymbols.raise
        }
    }

    /// The statements that call the method and answer.
    fileprivate func ending(_ method: MethodModel) -> [String] {
        let call = MethodCall.text(method)
        let statement = "\(method.isStatic ? "" : "try unsafe ")\(call)"
        switch self {
        case .next: return ["return try unsafe \(RuntimeSymbols.next)(\(call))"]
        case .asyncNext: return ["return try unsafe \(RuntimeSymbols.asyncNext)(\(call))"]
        case .size: return ["return try unsafe \(RuntimeSymbols.size)(\(call))"]
        case .hash: return ["return try unsafe \(RuntimeSymbols.hash)(\(call))"]
        case .truth, .test: return ["return try unsafe \(RuntimeSymbols.truth)(\(call))"]
        case .set, .delete:
            return [(method.call.returnsNothing ? "" : "_ = ") + statement, "return 0"]
        case .buffer:
            return [
                "return try unsafe \(RuntimeSymbols.lendBuffer)(\(method.call.result(call)), __self, __view, __flags)"
            ]
        case _ where isInPlace && method.operator != nil: return ["return \(statement)"]
        case _ where isInPlace && method.call.returnsNothing:
            return [statement, "return unsafe \(RuntimeSymbols.same)(__self)"]
        default: return ["return try unsafe \(method.call.result(call))"]
        }
    }
}

extension CallModel {
    var returnsNothing: Bool { resultType.map { ["Void", "()"].contains($0.trimmedDescription) } ?? true }
}
