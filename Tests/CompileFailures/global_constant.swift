// Escape: a global constant for an object.
// expect: let 'cache' is not concurrency-safe because non-'Sendable' type '[PyObject]' may have shared mutable state
import Martlet

let cache: [PyObject] = []
