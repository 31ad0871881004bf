// RawRepresentable+Python.swift: enums and option sets by their raw values, for types that ask for it.

/// Converts a type by its raw value, both ways:
///
///     enum Color: String, PythonRawConvertible { case red, green }
///
/// Python sees `'red'` and `'green'`; any other value is a `ValueError` that names the type.
public protocol PythonRawConvertible: RawRepresentable, PythonConvertible, ConvertibleFromPython
where RawValue: PythonConvertible & ConvertibleFromPython {}

extension PythonRawConvertible {
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try rawValue.toPython(py) }

    public static func fromPython(_ object: PyObject) throws(PyError) -> Self {
        guard let value = Self(rawValue: try RawValue.fromPython(object)) else {
            let text = shortRepresentation(of: object)
            throw .conversion(.valueError, "\(text) is not a valid \(Self.self)")
        }
        return value
    }
}
