// PyMapping.swift: any object that acts as a mapping.

internal import CPython

/// A Python mapping: a `dict`, or any other object that has items by key and `keys`.
public struct PyMapping: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_has_mapping_methods($0) } }
    public static var typeName: String { "mapping" }

    /// The number of entries.
    public var count: Int { get throws(PyError) { try asPyObject.py.len(asPyObject) } }

    /// The value of a key (`PyObject_GetItem`).
    ///
    /// - Throws: ``PyError`` holding `KeyError` for a missing key.
    public subscript(_ key: any PythonConvertible) -> PyObject { get throws(PyError) { try asPyObject[key] } }

    /// `mapping[key] = value`.
    public func set(_ key: some PythonConvertible, _ value: some PythonConvertible) throws(PyError) {
        try asPyObject.py.setitem(asPyObject, key, value)
    }

    /// `del mapping[key]`.
    public func remove(_ key: some PythonConvertible) throws(PyError) { try asPyObject.py.delitem(asPyObject, key) }

    /// `key in mapping`.
    public func contains(_ key: some PythonConvertible) throws(PyError) -> Bool {
        try asPyObject.py.contains(asPyObject, key)
    }

    /// A new list of the keys (`PyMapping_Keys`).
    public func keys() throws(PyError) -> PyList {
        PyList(unchecked: try asPyObject.py.checked(py_mapping_keys(asPyObject.reference)))
    }

    /// A new list of the values (`PyMapping_Values`).
    public func values() throws(PyError) -> PyList {
        PyList(unchecked: try asPyObject.py.checked(py_mapping_values(asPyObject.reference)))
    }

    /// A new list of the entries, as pairs (`PyMapping_Items`).
    public func items() throws(PyError) -> PyList {
        PyList(unchecked: try asPyObject.py.checked(py_mapping_items(asPyObject.reference)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyMapping: Sendable {}
