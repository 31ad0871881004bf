// Escape: an object put into a dictionary outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> [String: PyObject] {
    var saved: [String: PyObject] = [:]
    try Python.attach { py in saved["none"] = py.none }
    return saved
}
