// Escape: an object as the success of a Result.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws -> Result<PyObject, PyError> {
    try Python.attach { py in .success(py.none) }
}
