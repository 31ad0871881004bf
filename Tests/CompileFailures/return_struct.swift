// Escape: an object as a stored property of a struct.
// expect: type 'Module' does not conform to the 'Sendable' protocol
import Martlet

struct Module {
    let object: PyObject
}

func escape() throws -> Module {
    try Python.attach { py in Module(object: try py.import("sys")) }
}
