// Escape: an object that forEach hands to a callback from outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape(_ keep: (PyObject) -> Void) throws {
    try Python.attach { py in [py.none].forEach(keep) }
}
