// Escape: an object in the capture list of a task.
// expect: sending value of non-Sendable type '() async -> ()' risks causing data races
import Martlet

func escape() throws {
    try Python.attach { py in
        let object = py.none
        Task { [object] in _ = object.isNone }
        return
    }
}
