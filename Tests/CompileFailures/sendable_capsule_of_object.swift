// Misuse: an object in a capsule, which may be dropped on any thread.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func misuse(_ object: PyObject) throws -> PyCapsule { try object.py.capsule(object, name: "misuse.object") }
