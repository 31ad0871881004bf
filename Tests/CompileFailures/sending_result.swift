// Escape: a parameter of a helper function as its result, which is to be in a region of its own.
// expect: sending 'object' risks causing data races
import Martlet

func escape(_ object: PyObject) -> sending PyObject { object }
