// Escape: an object thrown as an error.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

// swift-format-ignore: AvoidRetroactiveConformances
extension PyObject: @retroactive Error {}

func escape() throws {
    try Python.attach { py in throw py.none }
}
