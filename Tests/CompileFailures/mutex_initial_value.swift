// Escape: an object as the initial value of a Mutex that leaves attach.
// expect: sending 'object' risks causing data races
import Martlet
import Synchronization

final class Guarded: Sendable {
    let object: Mutex<PyObject>
    init(_ object: sending PyObject) { self.object = Mutex(object) }
}

func escape() throws -> Guarded {
    try Python.attach { py in
        let object = py.none
        return Guarded(object)
    }
}
