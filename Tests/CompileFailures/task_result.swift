// Escape: an object as the result of a task that attaches.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() -> Task<PyObject, any Error> {
    Task { try Python.attach { py in py.none } }
}
