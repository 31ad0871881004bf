// Misuse: an object out of nothing.
// expect: missing argument for parameter 'unchecked' in call
import Martlet

func misuse() -> PyObject { PyObject() }
