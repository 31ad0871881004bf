// Escape: an object assigned to a property by a mutating method that attaches.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

struct Cache {
    var object: PyObject?

    mutating func fill() throws {
        try Python.attach { py in object = py.none }
    }
}
