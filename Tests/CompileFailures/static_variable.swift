// Escape: a static variable for an object.
// expect: static property 'object' is not concurrency-safe because it is nonisolated global shared mutable state
import Martlet

enum Cache {
    static var object: PyObject?
}
