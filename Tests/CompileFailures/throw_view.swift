// Escape: a typed view thrown as an error.
// expect: conformance of 'PyList' to 'Sendable' is unavailable
import Martlet

// swift-format-ignore: AvoidRetroactiveConformances
extension PyList: @retroactive Error {}

func escape() throws {
    try Python.attach { py in throw try py.list([1]) }
}
