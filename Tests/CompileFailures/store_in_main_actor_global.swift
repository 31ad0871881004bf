// Escape: an object assigned to a global variable of the main actor.
// expect: 'inout sending' parameter 'py' cannot be main actor-isolated at end of function
import Martlet

@MainActor var saved: PyObject?

@MainActor func escape() throws {
    try Python.attach { py in saved = py.none }
}
