// Escape: a parameter of a helper function captured by a task.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func escape(_ object: PyObject) {
    Task { _ = object.isNone }
}
