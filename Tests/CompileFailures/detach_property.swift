// Misuse: an object in a property of the instance whose method detaches.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

struct Row {
    let object: PyObject

    func misuse() -> Bool {
        object.py.detach { object.isNone }
    }
}
