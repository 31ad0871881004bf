// PyTuple.swift: tuple.

internal import CPython

/// A Python `tuple`.
public struct PyTuple: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_tuple_check($0) } }
    public static var typeName: String { "tuple" }

    /// The number of items (`PyTuple_Size`).
    public var count: Int { asPyObject.withPointer { py_tuple_size($0) } }

    /// The item at an index from 0 (`PyTuple_GetItem`).
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> PyObject {
        get throws(PyError) {
            guard let item = asPyObject.withPointer({ py_tuple_get_item_borrowed($0, index) }) else { throw .raised() }
            return PyObject(borrowing: item)
        }
    }
}

extension Python {
    /// A new `tuple` of the items.
    public func tuple(_ items: [any PythonConvertible] = []) throws(PyError) -> PyTuple {
        PyTuple(
            unchecked: PyObject(
                adopting: try newTuple(of: items.count) { index throws(PyError) in
                    try items[index].__toPython()
                }))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyTuple: Sendable {}
