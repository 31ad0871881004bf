// Misuse: a variable for an object written inside detach.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func misuse(_ object: inout PyObject?, _ py: Python) {
    py.detach { object = nil }
}
