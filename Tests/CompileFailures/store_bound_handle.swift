// Escape: the object of a handle, bound and assigned to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape(_ handle: Py<PyList>) throws -> PyList? {
    var saved: PyList?
    try Python.attach { py in saved = handle.bind(py) }
    return saved
}
