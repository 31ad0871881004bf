// Misuse: making objects Sendable by way of a protocol that asks for it.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

protocol Message: Sendable {}

extension PyObject: Message {}
