// Escape: a dict as the result of attach.
// expect: conformance of 'PyDict' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyDict {
    try Python.attach { py in try py.dict(["one": 1]) }
}
