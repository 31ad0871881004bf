// Escape: an object inside an instance in a global AtomicLazyReference.
// expect: let 'cache' is not concurrency-safe because non-'Sendable' type 'AtomicLazyReference<Module>'
import Martlet
import Synchronization

final class Module {
    let object: PyObject
    init(_ object: PyObject) { self.object = object }
}

let cache = AtomicLazyReference<Module>()
