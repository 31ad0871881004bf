// PyTuple.swift: tuple.

internal import CPython

/// A Python `tuple`.
public struct PyTuple: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_tuple_check($0) } }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_tuple()) }
    public static var typeName: String { "tuple" }

    /// The number of items (`PyTuple_Size`).
    public var count: Int { asPyObject.withPointer { py_tuple_size($0) } }

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// The item at an index from 0 (`PyTuple_GetItem`).
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> PyObject {
        get throws(PyError) {
            guard let item = asPyObject.withPointer({ py_tuple_get_item_borrowed($0, index) }) else { throw .raised() }
            return PyObject(borrowing: item)
        }
    }

    /// A new tuple of the items in the range, as far as there are any (`PyTuple_GetSlice`).
    public subscript(_ range: Range<Int>) -> PyTuple {
        get throws(PyError) {
            PyTuple(
                unchecked: try asPyObject.py.checked(
                    py_tuple_get_slice(asPyObject.reference, range.lowerBound, range.upperBound)))
        }
    }

    /// Whether an equal item is in the tuple (`PySequence_Contains`).
    public func contains(_ item: some PythonConvertible) throws(PyError) -> Bool {
        try asPyObject.py.contains(asPyObject, item)
    }

    /// The index of the first item that is equal, or `nil`.
    public func firstIndex(of item: some PythonConvertible) throws(PyError) -> Int? {
        try asPyObject.py.firstIndex(of: item, in: asPyObject)
    }

    /// An iterator over the items.
    public func makeIterator() -> Iterator { Iterator(tuple: self) }

    /// Walks a tuple, which cannot change, by index.
    public struct Iterator: IteratorProtocol {
        let tuple: PyTuple
        var index = 0

        public mutating func next() -> PyObject? {
            guard index < tuple.count else { return nil }
            defer { index += 1 }
            return tuple.asPyObject.withPointer { py_tuple_get_item_borrowed($0, index) }
                .map { PyObject(borrowing: $0) }
        }
    }
}

extension PyTuple {
    /// What a sequence holds now. What tells no length is refused: its items may have no end.
    ///
    /// A list is read as what it is, whatever a subclass says. Of others a list is made first, for `tuple()` would fill memory
    /// for as many items as an object says that it has.
    init(itemsOf object: PyObject) throws(PyError) {
        if PyTuple.isExactInstance(object) {
            self.init(unchecked: object)
        } else if PyList.isInstance(object) {
            self = try PyList(unchecked: object).asTuple()
        } else {
            _ = try object.py.len(object)
            self = try object.py.list(from: object).asTuple()
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

    /// `tuple(items)`: a new tuple of all that an iterable gives (`PySequence_Tuple`).
    public func tuple(from items: some PythonConvertible) throws(PyError) -> PyTuple {
        PyTuple(unchecked: try checked(py_sequence_tuple(try object(items).reference)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyTuple: Sendable {}
