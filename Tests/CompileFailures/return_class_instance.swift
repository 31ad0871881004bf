// Escape: an object as a stored property of a class instance.
// expect: type 'Module' does not conform to the 'Sendable' protocol
import Martlet

final class Module {
    let object: PyObject
    init(_ object: PyObject) { self.object = object }
}

func escape() throws -> Module {
    try Python.attach { py in Module(try py.import("sys")) }
}
