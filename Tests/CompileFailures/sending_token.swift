// Escape: the token given away for an object in a region of its own.
// expect: sending 'py' risks causing data races
import Martlet

func trade(_ py: sending Python) -> sending PyObject { py.none }

func escape() throws -> PyObject? {
    var saved: PyObject?
    try Python.attach { py in saved = trade(py) }
    return saved
}
