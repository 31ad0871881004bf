// Errors of every kind through detach.
import Martlet

struct Busy: Error {}

func work(_ py: Python, _ busy: Bool) throws(Busy) -> Int {
    try py.detach { () throws(Busy) in
        if busy { throw Busy() }
        return 1
    }
}

func attachAgain(_ py: Python, _ handle: Py<PyList>) throws -> Int {
    try py.detach {
        try Python.attach { py in handle.bind(py).count }
    }
}
