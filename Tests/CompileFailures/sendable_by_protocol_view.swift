// Misuse: making a typed view Sendable by way of a protocol that asks for it.
// expect: conformance of 'PyDict' to 'Sendable' is unavailable
import Martlet

protocol Message: Sendable {}

extension PyDict: Message {}
