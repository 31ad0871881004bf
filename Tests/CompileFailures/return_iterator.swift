// Escape: an iterator as the result of attach.
// expect: type 'PyIterator' does not conform to the 'Sendable' protocol
import Martlet

func escape() throws -> PyIterator {
    try Python.attach { py in try py.iter(py.eval("range(3)")) }
}
