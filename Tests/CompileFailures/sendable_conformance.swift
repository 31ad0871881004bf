// Misuse: declaring objects Sendable.
// expect: conformance to 'Sendable' must occur in the same source file as struct 'PyObject'
import Martlet

// swift-format-ignore: AvoidRetroactiveConformances
extension PyObject: @retroactive Sendable {}
