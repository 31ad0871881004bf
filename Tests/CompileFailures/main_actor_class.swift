// Escape: an object that an instance of a class of the main actor is made with.
// expect: 'inout sending' parameter 'py' cannot be main actor-isolated at end of function
import Martlet

@MainActor final class Holder {
    let object: PyObject
    init(_ object: PyObject) { self.object = object }
}

@MainActor func escape() throws -> Holder {
    try Python.attach { py in Holder(py.none) }
}
