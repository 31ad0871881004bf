// Escape: an object inside an error that is an enum. Swift 6.3 only warns here.
// flags: -parse-as-library -warnings-as-errors
// expect: associated value 'unexpected' of 'Sendable'-conforming enum 'Failure' has non-Sendable type 'PyObject'
import Martlet

enum Failure: Error {
    case unexpected(PyObject)
}

func escape() throws {
    try Python.attach { py in throw Failure.unexpected(py.none) }
}
