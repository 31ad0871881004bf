// PyDictValues.swift: dict_values: a view of a dict's values.

internal import CPython

/// What `dict.values()` gives: a live view of the values of a dict.
public struct PyDictValues: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_dict_values()) }
    public static var typeName: String { "dict_values" }

    /// The number of entries.
    public var count: Int { get throws(PyError) { try asPyObject.py.len(asPyObject) } }

    /// An iterator over the values. A dict that changes its size meanwhile gives the `RuntimeError` that it gives in Python.
    public func makeIterator() -> PyIterator { PyIterator(over: asPyObject) }
}

extension PyDict {
    /// A live view of the values, as Python's `dict.values()`.
    public var valuesView: PyDictValues {
        get throws(PyError) {
            PyDictValues(unchecked: try PyObject(borrowing: py_type_dict()).values(asPyObject))
        }
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyDictValues: Sendable {}
