// Misuse: an object in an enum that is Sendable.
// expect: associated value 'object' of 'Sendable'-conforming enum 'Value' has non-Sendable type 'PyObject'
import Martlet

enum Value: Sendable {
    case number(Int)
    case object(PyObject)
}
