// PyList.swift: list.

internal import CPython

/// A Python `list`.
public struct PyList: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_list_check($0) } }
    public static var typeName: String { "list" }

    /// The number of items (`PyList_Size`).
    public var count: Int { asPyObject.withPointer { py_list_size($0) } }

    /// The item at an index from 0 (`PyList_GetItemRef`).
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> PyObject {
        get throws(PyError) {
            guard let item = asPyObject.withPointer({ py_list_get_item_owned($0, index) }) else { throw .raised() }
            return PyObject(adopting: item)
        }
    }

    /// Adds an item at the end (`PyList_Append`).
    public func append(_ item: some PythonConvertible) throws(PyError) {
        let item = try asPyObject.py.object(item)
        try asPyObject.py.check(asPyObject.withPointer { list in item.withPointer { py_list_append(list, $0) } })
    }
}

extension Python {
    /// A new `list` of the items.
    public func list(_ items: [any PythonConvertible] = []) throws(PyError) -> PyList {
        PyList(
            unchecked: PyObject(
                adopting: try newList(of: items.count) { index throws(PyError) in
                    try items[index].__toPython()
                }))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyList: Sendable {}
