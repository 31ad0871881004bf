// Escape: an object handed to a method that keeps it.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

final class Cache {
    private var object: PyObject?
    func keep(_ object: PyObject) { self.object = object }
}

func escape(to cache: Cache) throws {
    try Python.attach { py in cache.keep(py.none) }
}
