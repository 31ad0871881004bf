// Escape: a list as the result of attach.
// expect: conformance of 'PyList' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyList {
    try Python.attach { py in try py.list([1, 2]) }
}
