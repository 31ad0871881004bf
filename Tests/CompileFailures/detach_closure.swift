// Misuse: a closure over an object called inside detach.
// expect: sending value of non-Sendable type '() -> Bool' risks causing data races
import Martlet

func misuse() throws -> Bool {
    try Python.attach { py in
        let object = py.none
        let isNone = { object.isNone }
        return py.detach { isNone() }
    }
}
