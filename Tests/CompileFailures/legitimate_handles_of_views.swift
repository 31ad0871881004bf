// Handles of typed views.
import Martlet

func handles() throws -> (Py<PyList>, Py<PyDict>, Py<PyTuple>) {
    try Python.attach { py in
        (Py(try py.list([1])), Py(try py.dict(["one": 1])), Py(try py.tuple([1, 2])))
    }
}

func first(_ list: Py<PyList>) throws -> Int {
    try Python.attach { py in try list.bind(py)[0].extract() }
}
