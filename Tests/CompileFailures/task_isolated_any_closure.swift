// Escape: an object captured by a closure that carries its isolation to a task.
// expect: sending value of non-Sendable type '() async -> Void' risks causing data races
import Martlet

func escape() throws {
    try Python.attach { py in
        let object = py.none
        let use: @isolated(any) () -> Void = { _ = object.isNone }
        Task { await use() }
        return
    }
}
