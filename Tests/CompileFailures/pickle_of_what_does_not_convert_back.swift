// Misuse: a stored property that Python can be given and cannot give back, without a type that the macro could see.
// expect: requires that 'Handle' conform to 'ConvertibleFromPython'
import Martlet

struct Handle: PythonConvertible {
    func toPython(_ py: Python) throws(PyError) -> PyObject { py.none }
}

@PyClass(exposing: [.pickle])
final class Connection {
    var name = ""
    private var handle = Handle()
}
