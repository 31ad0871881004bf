// Escape: the token assigned to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> Python? {
    var saved: Python?
    try Python.attach { py in saved = py }
    return saved
}
