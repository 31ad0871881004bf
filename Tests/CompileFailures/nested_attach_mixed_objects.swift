// Misuse: an object of the outer attach stored in a list of the inner one, which nothing may enter or leave.
// expect: 'inout sending' parameter 'inner' cannot be task-isolated at end of function
import Martlet

func misuse() throws {
    try Python.attach { outer in
        let object = outer.none
        try Python.attach { inner in try inner.list().append(object) }
    }
}
