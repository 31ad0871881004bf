// Escape: what a context manager gave, in a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated
import Martlet

func escape() throws {
    var outside: PyObject?
    try Python.attach { py in
        try py.with(py.builtins.open("/dev/null")) { file in outside = file }
    }
    print(outside as Any)
}
