// Misuse: a lazy local variable that would call Python inside detach.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func misuse(_ py: Python) -> String {
    lazy var version = py.version
    return py.detach { version }
}
