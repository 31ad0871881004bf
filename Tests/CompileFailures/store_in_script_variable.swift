// Escape: an object assigned to a top-level variable of a program's main file.
// flags:
// expect: 'inout sending' parameter 'py' cannot be main actor-isolated at end of function
import Martlet

var saved: PyObject?
try Python.attach { py in saved = py.none }
