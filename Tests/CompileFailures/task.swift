// Escape: an object captured by a task.
// expect: sending value of non-Sendable type '() async -> ()' risks causing data races
import Martlet

func use(_ object: PyObject) {}

func escape() throws {
    try Python.attach { py in
        let object = py.none
        Task { use(object) }
        use(object)
    }
}
