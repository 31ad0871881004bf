// Escape: a Python tuple as the result of attach.
// expect: type 'PyTuple' does not conform to the 'Sendable' protocol
import Martlet

func escape() throws -> PyTuple {
    try Python.attach { py in try py.tuple([1, 2]) }
}
