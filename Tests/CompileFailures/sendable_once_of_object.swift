// Misuse: an object that is kept for the life of the process, without a handle.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

let json = PyOnce<PyObject>()
