// Escape: an object captured by a detached task.
// expect: sending value of non-Sendable type '() async -> ()' risks causing data races
import Martlet

func escape() throws {
    try Python.attach { py in
        let object = py.none
        Task.detached { _ = object.isNone }
        return
    }
}
