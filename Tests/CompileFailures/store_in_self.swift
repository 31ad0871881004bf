// Escape: an object assigned to a property of the instance whose method attaches.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

final class Cache {
    private var object: PyObject?

    func fill() throws {
        try Python.attach { py in object = py.none }
    }
}
