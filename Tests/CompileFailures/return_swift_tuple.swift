// Escape: an object as one element of a Swift tuple.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws -> (Int, PyObject) {
    try Python.attach { py in (1, py.none) }
}
