// Escape: an object inside a closure of the main actor.
// expect: sending 'object' risks causing data races
import Martlet

func escape() throws -> @MainActor () -> Bool {
    try Python.attach { py in
        let object = py.none
        return { @MainActor in object.isNone }
    }
}
