// Escape: a cache of imported modules behind a Mutex. A cache of Py handles compiles, see legitimate_handle_cache.
// expect: 'inout sending' parameter 'modules' cannot be task-isolated at end of function
import Martlet
import Synchronization

let cache = Mutex<[String: PyObject]>([:])

func module(_ name: String, _ py: Python) throws -> PyObject {
    let module = try py.import(name)
    cache.withLock { modules in modules[name] = module }
    return module
}
