// Misuse: an object as the result of detach.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func misuse(_ py: Python) throws -> PyObject {
    try py.detach {
        try Python.attach { inner in inner.none }
    }
}
