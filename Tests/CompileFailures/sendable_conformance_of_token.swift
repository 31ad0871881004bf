// Misuse: declaring the token Sendable.
// expect: conformance to 'Sendable' must occur in the same source file as struct 'Python'
import Martlet

// swift-format-ignore: AvoidRetroactiveConformances
extension Python: @retroactive Sendable {}
