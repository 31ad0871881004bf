// Escape: a typed view as an argument of a generic function that asks for Sendable.
// expect: conformance of 'PyDict' to 'Sendable' is unavailable
import Martlet

func anywhere<Value: Sendable>(_ value: Value) {}

func escape(_ dict: PyDict) {
    anywhere(dict)
}
