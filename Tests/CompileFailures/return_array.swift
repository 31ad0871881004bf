// Escape: objects in an Array.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws -> [PyObject] {
    try Python.attach { py in [py.none, py.ellipsis] }
}
