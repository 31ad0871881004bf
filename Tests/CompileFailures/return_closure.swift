// Escape: an object inside a closure.
// expect: type '() -> PyObject' does not conform to the 'Sendable' protocol
import Martlet

func escape() throws -> () -> PyObject {
    try Python.attach { py in
        let object = py.none
        return { object }
    }
}
