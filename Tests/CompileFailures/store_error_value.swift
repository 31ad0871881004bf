// Escape: the exception object of an error, assigned to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape(_ error: PyError) throws -> PyObject? {
    var saved: PyObject?
    try Python.attach { py in saved = error.value(py) }
    return saved
}
