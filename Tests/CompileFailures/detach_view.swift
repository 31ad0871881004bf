// Misuse: a typed view inside detach.
// expect: sending value of non-Sendable type '() -> Int' risks causing data races
import Martlet

func misuse() throws -> Int {
    try Python.attach { py in
        let list = try py.list([1, 2])
        return py.detach { list.count }
    }
}
