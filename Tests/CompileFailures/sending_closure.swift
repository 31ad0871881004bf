// Escape: an object captured by a closure that is sent away.
// expect: sending value of non-Sendable type '() -> ()' risks causing data races
import Martlet

func later(_ work: sending @escaping () -> Void) {}

func escape() throws {
    try Python.attach { py in
        let object = py.none
        later { _ = object.isNone }
    }
}
