// Escape: an object assigned to one element of a tuple outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> (PyObject?, Int) {
    var saved: (PyObject?, Int) = (nil, 0)
    try Python.attach { py in saved.0 = py.none }
    return saved
}
