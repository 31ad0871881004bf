// Escape: an object assigned to what a global Mutex guards.
// expect: 'inout sending' parameter 'slot' cannot be task-isolated at end of function
import Martlet
import Synchronization

let cache = Mutex<PyObject?>(nil)

func escape() throws {
    try Python.attach { py in
        cache.withLock { slot in slot = py.none }
    }
}
