// Escape: an object assigned to a variable of type Any outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

func escape() throws -> Any {
    var saved: Any = 0
    try Python.attach { py in saved = py.none }
    return saved
}
