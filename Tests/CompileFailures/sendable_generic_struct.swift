// Misuse: a generic struct that is Sendable over an object.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

struct Pair<First: Sendable, Second: Sendable>: Sendable {
    let first: First
    let second: Second
}

func misuse(_ object: PyObject) {
    _ = Pair(first: 1, second: object)
}
