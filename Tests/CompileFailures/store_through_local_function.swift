// Escape: an object handed to a local function that assigns it to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> PyObject? {
    var saved: PyObject?
    func keep(_ object: PyObject) { saved = object }
    try Python.attach { py in keep(py.none) }
    return saved
}
