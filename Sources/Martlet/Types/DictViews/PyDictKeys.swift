// PyDictKeys.swift: dict_keys: a view of a dict's keys.

internal import CPython

/// What `dict.keys()` gives: a live view of the keys of a dict.
public struct PyDictKeys: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_dict_keys()) }
    public static var typeName: String { "dict_keys" }

    /// The number of entries.
    public var count: Int { get throws(PyError) { try asPyObject.py.len(asPyObject) } }

    /// Whether the key is there.
    public func contains(_ key: some PythonConvertible) throws(PyError) -> Bool {
        try asPyObject.py.contains(asPyObject, key)
    }

    /// An iterator over the keys. A dict that changes its size meanwhile gives the `RuntimeError` that it gives in Python.
    public func makeIterator() -> PyIterator { PyIterator(over: asPyObject) }
}

extension PyDict {
    /// A live view of the keys, as Python's `dict.keys()`.
    public var keysView: PyDictKeys {
        get throws(PyError) {
            PyDictKeys(unchecked: try PyObject(borrowing: py_type_dict()).keys(asPyObject))
        }
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyDictKeys: Sendable {}
