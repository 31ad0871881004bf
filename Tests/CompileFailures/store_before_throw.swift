// Escape: an object assigned to a variable outside of attach by a body that then throws.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() -> PyObject? {
    var saved: PyObject?
    try? Python.attach { py in
        saved = py.none
        throw PyError.valueError("after the assignment")
    }
    return saved
}
