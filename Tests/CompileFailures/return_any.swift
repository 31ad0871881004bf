// Escape: an object as Any.
// expect: type 'Any' does not conform to the 'Sendable' protocol
import Martlet

func escape() throws -> Any {
    try Python.attach { py in py.none as Any }
}
