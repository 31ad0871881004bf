// PyList.swift: list.

internal import CPython

/// A Python `list`.
///
/// Its methods work on the list itself, as CPython's `PyList_…` functions do: a subclass's own `__getitem__` or `append` is
/// not asked. Iterating looks at the size at each step, so that a list may change meanwhile, as in Python.
public struct PyList: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_list_check($0) } }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_list()) }
    public static var typeName: String { "list" }

    /// The number of items (`PyList_Size`).
    public var count: Int { asPyObject.withPointer { py_list_size($0) } }

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// The item at an index from 0 (`PyList_GetItemRef`).
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> PyObject {
        get throws(PyError) {
            guard let item = asPyObject.withPointer({ py_list_get_item_owned($0, index) }) else { throw .raised() }
            return PyObject(adopting: item)
        }
    }

    /// A new list of the items in the range, as far as there are any (`PyList_GetSlice`).
    public subscript(_ range: Range<Int>) -> PyList {
        get throws(PyError) {
            PyList(
                unchecked: try asPyObject.py.checked(
                    py_list_get_slice(asPyObject.reference, range.lowerBound, range.upperBound)))
        }
    }

    /// Adds an item at the end (`PyList_Append`).
    public func append(_ item: some PythonConvertible) throws(PyError) {
        let item = try asPyObject.py.object(item)
        try asPyObject.py.check(asPyObject.withPointer { list in item.withPointer { py_list_append(list, $0) } })
    }

    /// An iterator over the items.
    public func makeIterator() -> Iterator { Iterator(list: self) }

    /// Walks a list by index until its end at that time.
    public struct Iterator: IteratorProtocol {
        let list: PyList
        var index = 0

        public mutating func next() -> PyObject? {
            guard index < list.count else { return nil }
            defer { index += 1 }
            guard let item = list.asPyObject.withPointer({ py_list_get_item_owned($0, index) }) else {
                // Another thread took the item away after the count.
                py_err_clear()
                return nil
            }
            return PyObject(adopting: item)
        }
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

    /// `list(items)`: a new list of all that an iterable gives (`PySequence_List`).
    public func list(from items: some PythonConvertible) throws(PyError) -> PyList {
        PyList(unchecked: try checked(py_sequence_list(try object(items).reference)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyList: Sendable {}
