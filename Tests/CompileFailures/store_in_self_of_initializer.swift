// Escape: an object assigned to a property by an initializer that attaches.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

struct Cache {
    var object: PyObject?

    init() throws {
        object = nil
        try Python.attach { py in object = py.none }
    }
}
