// Escape: an instance that holds an object, captured weakly by a @Sendable closure.
// expect: capture of 'cache' with non-Sendable type 'Cache?' in a '@Sendable' closure
import Martlet

final class Cache {
    var object: PyObject?
}

func later(_ work: @escaping @Sendable () -> Void) {}

func escape(_ cache: Cache) {
    later { [weak cache] in _ = cache?.object }
}
