// Escape: a global variable for an object.
// expect: var 'cache' is not concurrency-safe because it is nonisolated global shared mutable state
import Martlet

var cache: PyObject?

func escape() throws {
    try Python.attach { py in cache = py.none }
}
