// Escape: an object assigned to a noncopyable value outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

struct Cache: ~Copyable {
    var object: PyObject?
}

func escape() throws -> Bool {
    var cache = Cache(object: nil)
    try Python.attach { py in cache = Cache(object: py.none) }
    return cache.object == nil
}
