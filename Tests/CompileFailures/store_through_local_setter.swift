// Escape: an object handed to the setter of a local computed variable.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> PyObject? {
    var saved: PyObject?
    var slot: PyObject? {
        get { saved }
        set { saved = newValue }
    }
    try Python.attach { py in slot = py.none }
    return saved
}
