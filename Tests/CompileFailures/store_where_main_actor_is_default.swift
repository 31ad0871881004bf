// Escape: an object assigned to a global variable, in a target that defaults to the main actor.
// flags: -parse-as-library -default-isolation MainActor
// expect: 'inout sending' parameter 'py' cannot be main actor-isolated at end of function
import Martlet

var saved: PyObject?

func escape() throws {
    try Python.attach { py in saved = py.none }
}
