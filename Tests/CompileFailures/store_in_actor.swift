// Escape: an object assigned to a property of the actor whose method attaches.
// expect: 'inout sending' parameter 'py' cannot be 'self'-isolated at end of function
import Martlet

actor Cache {
    var object: PyObject?

    func fill() throws {
        try Python.attach { py in object = py.none }
    }
}
