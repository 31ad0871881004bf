// Escape: an object inside a closure that is @Sendable.
// expect: capture of 'object' with non-Sendable type 'PyObject' in a '@Sendable' closure
import Martlet

func escape() throws -> @Sendable () -> Bool {
    try Python.attach { py in
        let object = py.none
        return { object.isNone }
    }
}
