// Escape: an object as an element of an AsyncStream.
// expect: sending 'object' risks causing data races
import Martlet

func escape(through continuation: AsyncStream<PyObject>.Continuation) throws {
    try Python.attach { py in
        let object = py.none
        continuation.yield(object)
    }
}
