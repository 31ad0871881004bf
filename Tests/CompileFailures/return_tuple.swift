// Escape: a Python tuple as the result of attach.
// expect: conformance of 'PyTuple' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyTuple {
    try Python.attach { py in try py.tuple([1, 2]) }
}
