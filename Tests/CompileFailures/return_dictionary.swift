// Escape: an object as a value of a Swift Dictionary.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws -> [String: PyObject] {
    try Python.attach { py in ["none": py.none] }
}
