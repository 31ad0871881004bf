// Escape: an object captured by a @Sendable closure, such as DispatchQueue.async takes.
// expect: capture of 'object' with non-Sendable type 'PyObject' in a '@Sendable' closure
import Martlet

func later(_ work: @escaping @Sendable () -> Void) {}

func escape() throws {
    try Python.attach { py in
        let object = py.none
        later { _ = object.isNone }
    }
}
