// Escape: an object assigned to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> PyObject? {
    var saved: PyObject?
    try Python.attach { py in saved = py.none }
    return saved
}
