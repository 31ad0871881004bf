// Misuse: an object inside detach.
// expect: sending value of non-Sendable type '() -> ()' risks causing data races
import Martlet

func misuse() throws {
    try Python.attach { py in
        let object = py.none
        py.detach { _ = object.isNone }
    }
}
