// Escape: an object out of a value of protocol type, assigned to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

protocol Source {
    func object(at index: Int) -> PyObject
}

struct Constant: Source {
    let object: PyObject
    func object(at index: Int) -> PyObject { object }
}

func escape() throws -> PyObject? {
    var saved: PyObject?
    try Python.attach { py in
        let source: any Source = Constant(object: py.none)
        saved = source.object(at: 0)
    }
    return saved
}
