// Escape: a dict as the result of attach.
// expect: type 'PyDict' does not conform to the 'Sendable' protocol
import Martlet

func escape() throws -> PyDict {
    try Python.attach { py in try py.dict(["one": 1]) }
}
