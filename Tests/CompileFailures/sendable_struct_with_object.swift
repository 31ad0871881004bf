// Misuse: an object in a struct that is Sendable.
// expect: stored property 'object' of 'Sendable'-conforming struct 'Module' has non-Sendable type 'PyObject'
import Martlet

struct Module: Sendable {
    let object: PyObject
}
