// Escape: an object that a struct of the main actor is made with.
// expect: 'inout sending' parameter 'py' cannot be main actor-isolated at end of function
import Martlet

@MainActor struct Holder {
    let object: PyObject
}

@MainActor func escape() throws -> Holder {
    try Python.attach { py in Holder(object: py.none) }
}
