// Misuse: declaring the token Sendable.
// expect: conformance to 'Sendable' must occur in the same source file as struct 'Python'
import Martlet

extension Python: @retroactive Sendable {}
