// Escape: an object swapped with a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> PyObject? {
    var saved: PyObject?
    try Python.attach { py in
        var object: PyObject? = py.none
        swap(&saved, &object)
    }
    return saved
}
