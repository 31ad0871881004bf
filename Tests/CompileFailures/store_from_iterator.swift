// Escape: an object that a Swift iterator gives, assigned to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> PyObject? {
    var saved: PyObject?
    try Python.attach { py in
        for item in try py.iter(py.eval("[1]")) { saved = try item.get() }
    }
    return saved
}
