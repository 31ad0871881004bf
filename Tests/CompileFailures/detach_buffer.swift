// Misuse: a buffer inside detach.
// expect: sending value of non-Sendable type
import Martlet

func misuse() throws -> Int {
    try Python.attach { py in
        let buffer = try PyBuffer(py.bytes([1, 2]).asPyObject)
        return try py.detach { try buffer.count }
    }
}
