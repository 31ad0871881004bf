// Escape: an object captured by a child task of a group.
// expect: sending value of non-Sendable type '() async -> ()' risks causing data races
import Martlet

func escape() async {
    await withTaskGroup(of: Void.self) { group in
        try? Python.attach { py in
            let object = py.none
            group.addTask { _ = object.isNone }
        }
    }
}
