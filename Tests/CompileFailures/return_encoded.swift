// Escape: the objects that an encoder made as the result of attach.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyObject {
    try Python.attach { py in try py.encode([1: "one"]) }
}
