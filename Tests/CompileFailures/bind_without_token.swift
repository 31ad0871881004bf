// Misuse: the object of a handle, without a token.
// expect: missing argument for parameter #1 in call
import Martlet

func misuse(_ handle: Py<PyList>) -> Int { handle.bind().count }
