// Escape: an iterator as the result of attach.
// expect: conformance of 'PyIterator' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyIterator {
    try Python.attach { py in try py.iter(py.eval("range(3)")) }
}
