// Escape: an object appended to an array outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> [PyObject] {
    var saved: [PyObject] = []
    try Python.attach { py in saved.append(py.none) }
    return saved
}
