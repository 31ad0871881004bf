// Escape: an object captured by a local function that is @Sendable.
// expect: capture of 'object' with non-Sendable type 'PyObject' in a '@Sendable' local function
import Martlet

func escape(_ object: PyObject) {
    @Sendable func use() { _ = object.isNone }
    Task { use() }
}
