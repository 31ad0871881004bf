// Escape: an object assigned to a property of a class instance that comes in as AnyObject.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

final class Cache {
    var object: PyObject?
}

func escape(to any: AnyObject) throws {
    try Python.attach { py in (any as? Cache)?.object = py.none }
}
