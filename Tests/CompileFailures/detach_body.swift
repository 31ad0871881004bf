// Misuse: a closure over an object handed to detach as its body.
// expect: sending 'isNone' risks causing data races
import Martlet

func misuse(_ object: PyObject) -> Bool {
    let isNone = { object.isNone }
    return object.py.detach(isNone)
}
