import Martlet

/// Calls numpy from Swift.
@PyModule
enum NumpySum {
    /// The sum of all that numpy can see as an array of numbers.
    @PyFunction
    static func total(py: Python, values: PyObject) throws -> Double {
        try py.import("numpy").asarray(values, dtype: "float64").sum().extract()
    }

    /// `a * x + y`, a new array.
    @PyFunction
    static func axpy(py: Python, a: Double, x: PyObject, y: PyObject) throws -> PyObject {
        let numpy = try py.import("numpy")
        return try numpy.add(numpy.multiply(a, x), y)
    }
}
