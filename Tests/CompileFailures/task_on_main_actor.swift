// Escape: an object captured by a task on the main actor.
// expect: sending 'object' risks causing data races
import Martlet

func escape() throws {
    try Python.attach { py in
        let object = py.none
        Task { @MainActor in _ = object.isNone }
        return
    }
}
