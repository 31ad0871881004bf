// Escape: a list as the result of attach.
// expect: type 'PyList' does not conform to the 'Sendable' protocol
import Martlet

func escape() throws -> PyList {
    try Python.attach { py in try py.list([1, 2]) }
}
