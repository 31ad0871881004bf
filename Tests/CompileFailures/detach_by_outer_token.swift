// Misuse: an object of the inner attach inside a detach of the outer one.
// expect: sending value of non-Sendable type '() -> Bool' risks causing data races
import Martlet

func misuse() throws -> Bool {
    try Python.attach { outer in
        try Python.attach { inner in
            let object = inner.none
            return outer.detach { object.isNone }
        }
    }
}
