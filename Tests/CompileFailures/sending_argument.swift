// Escape: an object sent to a function that may take it anywhere.
// expect: sending 'object' risks causing data races
import Martlet

func anywhere(_ object: sending PyObject) {}

func escape() throws {
    try Python.attach { py in
        let object = py.none
        anywhere(object)
    }
}
