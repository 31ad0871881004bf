// PyMapping.swift: any object that acts as a mapping.

internal import CPython

/// A Python mapping: a `dict`, or any other object that has items by key and `keys`.
public struct PyMapping: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    /// As in `isinstance` with a class of `typing`, an exception that looking for `keys` raises means no; a cast throws it.
    public static func isInstance(_ object: PyObject) -> Bool { (try? hasMethods(object)) ?? false }
    public static var typeName: String { "mapping" }

    public static func fromPython(_ object: PyObject) throws(PyError) -> PyMapping {
        guard try hasMethods(object) else { throw .cannotConvert(object, to: typeName) }
        return PyMapping(unchecked: object)
    }

    /// Whether the object says of itself that it is a mapping, as opposed to a sequence: it has `keys`, which is what
    /// `dict()` asks for.
    ///
    /// - Throws: What looking for `keys` raises, but for `AttributeError`.
    static func hasMethods(_ object: PyObject) throws(PyError) -> Bool {
        if PyDict.isInstance(object) { return true }
        guard object.withPointer({ py_mapping_check($0) }) else { return false }
        return try object.py.hasattr(object, "keys")
    }

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
