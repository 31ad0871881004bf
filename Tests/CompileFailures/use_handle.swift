// Misuse: an attribute of an object through its handle.
// expect: has no member 'version'
import Martlet

func misuse(_ handle: Py<PyObject>) throws -> PyObject { try handle.version }
