// Escape: an object assigned through a key path.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

final class Cache {
    var object: PyObject?
}

func escape(to cache: Cache) throws {
    try Python.attach { py in cache[keyPath: \.object] = py.none }
}
