// Escape: the token captured by a @Sendable closure.
// expect: capture of 'py' with non-Sendable type 'Python' in a '@Sendable' closure
import Martlet

func later(_ work: @escaping @Sendable () -> Void) {}

func escape(_ py: Python) {
    later { _ = py.version }
}
