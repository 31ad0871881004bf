// Escape: a typed view as an argument of a generic function that asks for Sendable.
// expect: type 'PyDict' does not conform to the 'Sendable' protocol
import Martlet

func anywhere<Value: Sendable>(_ value: Value) {}

func escape(_ dict: PyDict) {
    anywhere(dict)
}
