// Escape: an object assigned by a generic function to an inout argument from outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func assign<Value>(_ value: Value, to target: inout Value) { target = value }

func escape() throws -> PyObject? {
    var saved: PyObject?
    try Python.attach { py in assign(py.none, to: &saved) }
    return saved
}
