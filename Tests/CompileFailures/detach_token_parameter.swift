// Misuse: the token that a helper function got inside detach.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func misuse(_ py: Python) {
    py.detach { _ = py.version }
}
