// Escape: a typed view assigned to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> PyList? {
    var saved: PyList?
    try Python.attach { py in saved = try py.list([1]) }
    return saved
}
