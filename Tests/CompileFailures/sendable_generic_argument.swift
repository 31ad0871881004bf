// Escape: an object as an argument of a generic function that asks for Sendable.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func anywhere<Value: Sendable>(_ value: Value) {}

func escape(_ object: PyObject) {
    anywhere(object)
}
