// Misuse: a parameter of a helper function inside detach.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func use(_ object: PyObject) {}

func misuse(_ py: Python, _ object: PyObject) {
    py.detach { use(object) }
}
