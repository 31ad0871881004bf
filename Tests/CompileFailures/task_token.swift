// Escape: the token captured by a task.
// expect: sending value of non-Sendable type '() async -> ()' risks causing data races
import Martlet

func escape() throws {
    try Python.attach { py in
        Task { _ = py.version }
        return
    }
}
