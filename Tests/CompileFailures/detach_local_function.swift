// Misuse: a local function over an object called inside detach.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func misuse(_ object: PyObject) -> Bool {
    func isNone() -> Bool { object.isNone }
    return object.py.detach { isNone() }
}
