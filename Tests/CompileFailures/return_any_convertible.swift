// Escape: an object behind the protocol it conforms to.
// expect: type 'any PyTyped' does not conform to the 'Sendable' protocol
import Martlet

func escape() throws -> any PyTyped {
    try Python.attach { py in py.none as any PyTyped }
}
