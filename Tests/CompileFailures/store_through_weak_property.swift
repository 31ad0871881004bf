// Escape: an object inside a new instance, to which one from outside of attach gets a weak reference.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

final class Cache {
    var object: PyObject?
    weak var next: Cache?
}

func escape(to cache: Cache) throws {
    try Python.attach { py in
        let inner = Cache()
        inner.object = py.none
        cache.next = inner
    }
}
