// Escape: the token as the result of attach.
// expect: conformance of 'Python' to 'Sendable' is unavailable
import Martlet

func escape() throws -> Python {
    try Python.attach { py in py }
}
