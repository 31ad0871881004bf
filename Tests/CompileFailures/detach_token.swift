// Misuse: the token inside detach.
// expect: sending value of non-Sendable type '() -> ()' risks causing data races
import Martlet

func misuse() throws {
    try Python.attach { py in
        py.detach { _ = py.version }
    }
}
