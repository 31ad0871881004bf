// SlotEntry.swift: emits the slots of a class that one special method fills.

import SwiftSyntax

enum SlotEntry {
    /// The entries of the slot table of a class.
    ///
    /// - Parameters:
    ///   - more: Calls that are tried in shared slots after the class's own methods.
    ///   - isDerived: Whether the slots of the class that it extends come after those.
    static func elements(
        _ items: [ClassItem], type: String, more: [(slot: SlotTable.Entry, call: String)] = [], isDerived: Bool = false
    ) -> [ListElement] {
        single(items, type: type) + SharedSlot.elements(items, type: type, more: more, isDerived: isDerived)
    }

    private static func single(_ items: [ClassItem], type: String) -> [ListElement] {
        items.compactMap { item in
            switch item {
            case .method(let method):
                guard let slot = method.slot, !slot.isShared else { return nil }
                return .expression(element(method, slot, type: type))
            case .conditional(let clauses):
                return .conditional(clauses.map { ($0.condition, single($0.items, type: type)) })
            case .property, .type, .enumeration: return nil
            }
        }
    }

    private static func element(_ method: MethodModel, _ slot: SlotTable.Entry, type: String) -> String {
        let function = SlotBody.callee(method, type: type)
        let closure: String
        switch slot.shape {
        case .call:
            let values = method.call.incoming.map { $0.name == "__count" ? "$2" : $0.name == "__values" ? "$1" : "$3" }
            // A closure that uses only some of its parameters by number must use the last one.
            closure =
                "{ unsafe \(RuntimeSymbols.spreadCall)($0, $1, $2) { _ = unsafe $3; return unsafe \(function)$0, "
                + "\(values.joined(separator: ", "))) } }"
        case .descriptor:
            closure = "{ unsafe \(function)$0, $1 ?? \(RuntimeSymbols.none)(), $2 ?? \(RuntimeSymbols.none)()) }"
        case .buffer: closure = "{ unsafe \(function)$0, $1, $2) }"
        case _ where slot.shape.argumentCounts == 0...0: closure = "{ unsafe \(function)$0) }"
        default: closure = "{ unsafe \(function)$0, $1) }"
        }
        return "unsafe \(RuntimeSymbols.slot)(\(slot.number), \(slot.shape.label): \(closure))"
    }
}

extension SlotTable.Entry {
    /// Whether other special methods are in the same slot.
    var isShared: Bool {
        switch shape {
        case .operation, .operationInPlace, .power, .powerInPlace, .compare, .set, .delete, .attribute,
            .missingAttribute:
            true
        default: false
        }
    }
}

extension SlotShape {
    /// The label of the runtime's initializer for this shape.
    var label: String {
        switch self {
        case .unary, .next, .asyncNext: "unary"
        case .size, .hash: "size"
        case .truth: "truth"
        case .test: "test"
        case .binary, .binaryInPlace, .operation, .operationInPlace, .attribute, .missingAttribute: "binary"
        case .repetition, .repetitionInPlace: "repetition"
        case .power, .powerInPlace: "ternary"
        case .compare: "compare"
        case .set, .delete: "assignment"
        case .descriptor: "descriptor"
        case .call: "call"
        case .buffer: "buffer"
        }
    }
}
