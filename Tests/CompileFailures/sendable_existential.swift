// Escape: an object as any Sendable.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape(_ object: PyObject) -> any Sendable { object as any Sendable }
