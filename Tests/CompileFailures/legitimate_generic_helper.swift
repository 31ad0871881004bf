// A generic function over everything that converts.
import Martlet

func roundTrip<Value: PythonConvertible & ConvertibleFromPython>(_ value: Value, _ py: Python) throws -> Value {
    try py.object(value).extract()
}

func same() throws -> Bool {
    try Python.attach { py in
        try roundTrip([1, 2], py) == [1, 2] && roundTrip("text", py) == "text"
    }
}
