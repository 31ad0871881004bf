// Escape: an object assigned to a variable outside of attach by a closure inside of it.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> PyObject? {
    var saved: PyObject?
    try Python.attach { py in
        let object = py.none
        withExtendedLifetime(object) { saved = object }
    }
    return saved
}
