// Escape: a copy of the token captured by a task.
// expect: sending value of non-Sendable type '() async -> ()' risks causing data races
import Martlet

func escape() throws {
    try Python.attach { py in
        let copy = py
        Task { _ = copy.version }
        return
    }
}
