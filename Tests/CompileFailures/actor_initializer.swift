// Escape: an object that an actor is made with.
// expect: sending 'object' risks causing data races
import Martlet

actor Holder {
    let object: PyObject
    init(_ object: PyObject) { self.object = object }
}

func escape() throws -> Holder {
    try Python.attach { py in
        let object = py.none
        return Holder(object)
    }
}
