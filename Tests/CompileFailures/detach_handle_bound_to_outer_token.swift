// Misuse: a handle bound inside detach with the token from outside.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func misuse(_ py: Python, _ handle: Py<PyList>) -> Int {
    py.detach { handle.bind(py).count }
}
