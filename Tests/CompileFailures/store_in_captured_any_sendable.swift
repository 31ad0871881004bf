// Escape: an object assigned to a variable of type any Sendable outside of attach.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws -> any Sendable {
    var saved: any Sendable = 0
    try Python.attach { py in saved = py.none }
    return saved
}
