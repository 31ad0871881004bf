// Escape: an array of objects thrown as an error.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

// swift-format-ignore: AvoidRetroactiveConformances
extension Array: @retroactive Error where Element == PyObject {}

func escape() throws {
    try Python.attach { py in throw [py.none] }
}
