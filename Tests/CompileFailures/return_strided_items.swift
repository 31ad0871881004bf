// Escape: a buffer's items as the result of attach.
// expect: conformance of 'PyStridedItems<Element>' to 'Sendable' is unavailable
import Martlet

func escape() throws -> PyStridedItems<UInt8> {
    try Python.attach { py in try PyBuffer(py.bytes([1, 2]).asPyObject).items(of: UInt8.self) }
}
