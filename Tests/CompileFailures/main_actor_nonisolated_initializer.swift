// Escape: an object stored in an instance of the main actor by an initializer outside of it.
// expect: main actor-isolated property 'object' can not be mutated from a nonisolated context
import Martlet

@MainActor final class Holder {
    let object: PyObject
    nonisolated init(_ object: PyObject) { self.object = object }
}
