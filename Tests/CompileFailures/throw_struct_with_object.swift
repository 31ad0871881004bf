// Escape: an object inside an error. Swift 6.3 only warns here, so a program with this passes without -warnings-as-errors.
// flags: -parse-as-library -warnings-as-errors
// expect: stored property 'object' of 'Sendable'-conforming struct 'Unexpected' has non-Sendable type 'PyObject'
import Martlet

struct Unexpected: Error {
    let object: PyObject
}

func escape() throws {
    try Python.attach { py in throw Unexpected(object: py.none) }
}
