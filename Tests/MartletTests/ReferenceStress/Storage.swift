// Storage.swift: a place in which Swift can keep a value, for the base struct and for a typed one around it.

import MartletEmbedding
import Testing

/// Stores a value, copies it, reads it back and drops it, all in one kind of storage.
struct Storage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keep: @Sendable (PyObject) -> Void
    let keepTyped: @Sendable (PyList) -> Void

    /// Both closures instantiate one generic body, which the optimiser specialises for each struct.
    init<Body: StorageBody>(_ name: String, _ body: Body.Type) {
        testDescription = name
        keep = { Body.keep($0) }
        keepTyped = { Body.keep($0) }
    }

    static let kinds: [Storage] = values + containers + enums + references + functions + memory
}

protocol StorageBody: SendableMetatype {
    static func keep<Value: PyTyped>(_ value: Value)
}

/// Uses a value in a way that the optimiser cannot see through, so that no copy is optimised away.
@inline(never)
@_optimize(none)
func use<Value>(_ value: Value) {}
