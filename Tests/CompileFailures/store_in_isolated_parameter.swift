// Escape: an object assigned to a property of the actor that a function is isolated to.
// expect: 'inout sending' parameter 'py' cannot be 'cache'-isolated at end of function
import Martlet

actor Cache {
    var object: PyObject?
}

func escape(to cache: isolated Cache) throws {
    try Python.attach { py in cache.object = py.none }
}
