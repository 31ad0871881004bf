// The exception inside an error, looked at where the thread is attached.
import Martlet

func names(of error: PyError) throws -> [String] {
    try Python.attach { py in
        let value = error.value(py)
        let type = error.type(py)
        let cause = error.cause(py).map { $0.type(py) }
        return try [py.repr(value), type.__name__.extract()] + (cause.map { [try $0.__name__.extract()] } ?? [])
    }
}
