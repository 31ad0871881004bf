// Misuse: the token that an object carries inside the detach that it was used for.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func misuse(_ object: PyObject) {
    object.py.detach { _ = object.py.version }
}
