// Escape: an object assigned to a property of a struct outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

struct Cache {
    var object: PyObject?
    var hits = 0
}

func escape() throws -> Cache {
    var cache = Cache()
    try Python.attach { py in cache.object = py.none }
    return cache
}
