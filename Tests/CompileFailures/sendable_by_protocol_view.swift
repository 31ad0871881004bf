// Misuse: making a typed view Sendable by way of a protocol that asks for it.
// expect: conformance to 'Sendable' must occur in the same source file as struct 'PyDict'
import Martlet

protocol Message: Sendable {}

extension PyDict: Message {}
