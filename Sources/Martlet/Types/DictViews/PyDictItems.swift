// PyDictItems.swift: dict_items: a view of a dict's items.

internal import CPython

/// What `dict.items()` gives: a live view of the entries, as tuples of two of a dict.
public struct PyDictItems: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_dict_items()) }
    public static var typeName: String { "dict_items" }

    /// The number of entries.
    public var count: Int { get throws(PyError) { try asPyObject.py.len(asPyObject) } }

    /// Whether the entry, a tuple of two, is there.
    public func contains(_ entry: some PythonConvertible) throws(PyError) -> Bool {
        try asPyObject.py.contains(asPyObject, entry)
    }

    /// An iterator over the entries, as tuples of two. A dict that changes its size meanwhile gives the `RuntimeError` that it gives in Python.
    public func makeIterator() -> PyIterator { PyIterator(over: asPyObject) }
}

extension PyDict {
    /// A live view of the entries, as tuples of two, as Python's `dict.items()`.
    public var itemsView: PyDictItems {
        get throws(PyError) {
            PyDictItems(unchecked: try PyObject(borrowing: py_type_dict()).items(asPyObject))
        }
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyDictItems: Sendable {}
