// Attach inside attach, with objects of the outer one in use.
import Martlet

func nested() throws -> Int {
    try Python.attach { outer in
        let list = try outer.list([1, 2])
        let inner: Int = try Python.attach { py in try py.len(py.eval("[1]")) }
        let length = try Python.attach { _ in list.count }
        return inner + length
    }
}
