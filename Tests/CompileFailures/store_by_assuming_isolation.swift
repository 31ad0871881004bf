// Escape: an object assigned to a global variable of the main actor, which the body claims to run on.
// expect: sending 'py' risks causing data races
import Martlet

@MainActor var saved: PyObject?

func escape() throws {
    try Python.attach { py in
        MainActor.assumeIsolated { saved = py.none }
    }
}
