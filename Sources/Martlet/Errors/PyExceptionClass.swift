// PyExceptionClass.swift: an exception type that is defined in Python.

internal import CPython

/// An exception type of a Python module, imported where it is needed.
///
///     private let decodeError = PyExceptionClass("json", "JSONDecodeError")
///
///     do { return try json.loads(text) } catch where error.matches(decodeError, py) { … }
///     throw decodeError("no value", text, 0)
///
/// It holds no Python object, so it may be a global constant and serves every interpreter.
public struct PyExceptionClass: Sendable {
    let module: String
    let name: String

    /// The type of this name in the module, which is imported at the first use.
    public init(_ module: String, _ name: String) {
        self.module = module
        self.name = name
    }

    /// The type itself.
    ///
    /// - Throws: ``PyError`` holding `ImportError`, `AttributeError`, or `TypeError` for what is no exception type.
    public func type(_ py: Python) throws(PyError) -> PyObject {
        let type = try py.getattr(py.import(module), name)
        guard type.withPointer({ py_is_exception_class($0) }) else {
            throw .typeError("\(module).\(name) is not an exception type")
        }
        return type
    }

    /// An error that holds a new exception of the type, made with these arguments when Python needs it.
    public func callAsFunction<each Argument: PythonConvertible & Sendable>(
        _ argument: repeat each Argument
    ) -> PyError {
        let arguments = (repeat each argument)
        return PyError { py in
            var values: [any PythonConvertible] = []
            for value in repeat each arguments { values.append(value) }
            return try py.call(type(py), values)
        }
    }
}

extension PyError {
    /// Whether the exception is of the type, or of one below it. False where the type cannot be imported: then it was not
    /// raised either.
    public func matches(_ type: PyExceptionClass, _ py: Python) -> Bool {
        do { return matches(try type.type(py), py) } catch { return false }
    }
}
