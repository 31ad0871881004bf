// Escape: a buffer as the result of attach.
// expect: conformance of 'PyBuffer' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyBuffer {
    try Python.attach { py in try PyBuffer(py.bytes([1, 2]).asPyObject) }
}
