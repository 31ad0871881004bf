// Escape: an object that an observer of a local variable assigns to another variable.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> PyObject? {
    var saved: PyObject?
    var slot: PyObject? { didSet { saved = slot } }
    try Python.attach { py in slot = py.none }
    return saved
}
