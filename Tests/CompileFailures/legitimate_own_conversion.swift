// A type of one's own that converts.
import Martlet

struct Celsius: PythonConvertible, ConvertibleFromPython {
    let degrees: Double

    func toPython(_ py: Python) throws(PyError) -> PyObject { try py.object(degrees) }

    static func fromPython(_ object: PyObject) throws(PyError) -> Celsius {
        Celsius(degrees: try object.extract())
    }
}

func warmer(_ temperature: Celsius) throws -> Celsius {
    try Python.attach { py in try (py.object(temperature) + 1).extract() }
}
