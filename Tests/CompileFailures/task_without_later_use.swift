// Escape: an object captured by a task, and not used again outside of it.
// expect: sending value of non-Sendable type '() async -> ()' risks causing data races
import Martlet

func use(_ object: PyObject) {}

func escape() throws {
    try Python.attach { py in
        let object = py.none
        Task { use(object) }
    }
}
