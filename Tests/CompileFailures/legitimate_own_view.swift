// A typed view of one's own.
import Martlet

struct Counter: PyTyped {
    let asPyObject: PyObject

    init(unchecked object: PyObject) { asPyObject = object }
    static func isInstance(_ object: PyObject) -> Bool { object.py.callable(object) }
    static var typeName: String { "Counter" }
}

func counter() throws -> Py<Counter> {
    try Python.attach { py in Py(try py.eval("lambda: 1").as(Counter.self)) }
}
