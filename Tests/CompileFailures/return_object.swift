// Escape: an object as the result of attach.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyObject {
    try Python.attach { py in py.none }
}
