// Escape: an object assigned to an inout parameter of the function around attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape(to saved: inout PyObject?) throws {
    try Python.attach { py in saved = py.none }
}
