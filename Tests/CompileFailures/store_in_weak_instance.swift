// Escape: an object assigned to a property of a class instance that is captured weakly.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

final class Cache {
    var object: PyObject?
}

func escape(to cache: Cache) throws {
    try Python.attach { [weak cache] py in cache?.object = py.none }
}
