// Misuse: declaring a typed view Sendable.
// expect: conformance to 'Sendable' must occur in the same source file as struct 'PyList'
import Martlet

// swift-format-ignore: AvoidRetroactiveConformances
extension PyList: @retroactive Sendable {}
