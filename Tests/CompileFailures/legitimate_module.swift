// An exported module whose functions take the token and objects.
import Martlet

@PyModule
enum Shapes {
    @PyFunction
    static func area(width: Double, height: Double = 1) -> Double { width * height }

    @PyFunction
    static func first(py: Python, of shapes: PyList) throws -> PyObject {
        shapes.count == 0 ? py.none : try shapes[0]
    }

    @PyFunction
    static func apply(py: Python, callback: PyObject, times: Int) throws -> [PyObject] {
        try (0..<times).map { try callback($0) }
    }

    @PyFunction
    static func total(py: Python, of areas: [Double]) -> Double {
        py.detach { areas.reduce(0, +) }
    }

    @PyFunction
    static func keep(callback: PyObject) -> Bool {
        let handle = Py(callback)
        Task { try Python.attach { py in _ = try handle.bind(py)() } }
        return true
    }
}
