// Escape: an object as an opaque Sendable result.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape(_ object: PyObject) -> some Sendable { object }
