// Escape: an object in an Optional.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyObject? {
    try Python.attach { py in try py.dict(["one": 1])["one"] }
}
