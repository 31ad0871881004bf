// Escape: an object captured by a local function that a task calls.
// expect: sending value of non-Sendable type '() async -> ()' risks causing data races
import Martlet

func escape() throws {
    try Python.attach { py in
        let object = py.none
        func use() { _ = object.isNone }
        Task { use() }
        return
    }
}
