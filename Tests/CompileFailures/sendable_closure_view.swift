// Escape: a typed view captured by a @Sendable closure.
// expect: capture of 'list' with non-Sendable type 'PyList' in a '@Sendable' closure
import Martlet

func later(_ work: @escaping @Sendable () -> Void) {}

func escape(_ list: PyList) {
    later { _ = list.count }
}
