// Escape: a typed view thrown as an error.
// expect: conformance to 'Sendable' must occur in the same source file as struct 'PyList'
import Martlet

// swift-format-ignore: AvoidRetroactiveConformances
extension PyList: @retroactive Error {}

func escape() throws {
    try Python.attach { py in throw try py.list([1]) }
}
