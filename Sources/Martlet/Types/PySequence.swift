// PySequence.swift: any object that acts as a sequence.

internal import CPython

/// A Python sequence: a `list`, `tuple`, `str`, `range`, or any other object that has items by index and is no mapping.
public struct PySequence: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    /// An exception that looking for `keys`, which mappings have, raises means no; a cast throws it.
    public static func isInstance(_ object: PyObject) -> Bool { (try? hasItems(object)) ?? false }
    public static var typeName: String { "sequence" }

    public static func fromPython(_ object: PyObject) throws(PyError) -> PySequence {
        guard try hasItems(object) else { throw .cannotConvert(object, to: typeName) }
        return PySequence(unchecked: object)
    }

    /// Whether the object has items by index, and does not say of itself that it is a mapping.
    ///
    /// - Throws: What looking for `keys` raises, but for `AttributeError`.
    static func hasItems(_ object: PyObject) throws(PyError) -> Bool {
        if PyList.isExactInstance(object) || PyTuple.isExactInstance(object) { return true }
        guard object.withPointer({ py_sequence_check($0) }) else { return false }
        return try !PyMapping.hasMethods(object)
    }

    /// The number of items.
    public var count: Int { get throws(PyError) { try asPyObject.py.len(asPyObject) } }

    /// The item at an index; a negative one counts from the end (`PySequence_GetItem`).
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> PyObject {
        get throws(PyError) { try asPyObject.py.checked(py_sequence_get(asPyObject.reference, index)) }
    }

    /// The items in the range, as far as there are any (`PySequence_GetSlice`).
    public subscript(_ range: Range<Int>) -> PyObject {
        get throws(PyError) {
            try asPyObject.py.checked(
                py_sequence_get_slice(asPyObject.reference, range.lowerBound, range.upperBound))
        }
    }

    /// An iterator over the items, as `iter` gives it.
    public func makeIterator() -> PyIterator { PyIterator(over: asPyObject) }

    /// `sequence[index] = item` (`PySequence_SetItem`).
    public func set(_ index: Int, _ item: some PythonConvertible) throws(PyError) {
        let item = try asPyObject.py.object(item)
        try asPyObject.py.check(py_sequence_set(asPyObject.reference, index, item.reference))
    }

    /// `del sequence[index]` (`PySequence_DelItem`).
    public func remove(at index: Int) throws(PyError) {
        try asPyObject.py.check(py_sequence_delete(asPyObject.reference, index))
    }

    /// `item in sequence`.
    public func contains(_ item: some PythonConvertible) throws(PyError) -> Bool {
        try asPyObject.py.contains(asPyObject, item)
    }

    /// The index of the first item that is equal, or `nil`.
    public func firstIndex(of item: some PythonConvertible) throws(PyError) -> Int? {
        try asPyObject.py.firstIndex(of: item, in: asPyObject)
    }

    /// How many items are equal (`PySequence_Count`).
    public func occurrences(of item: some PythonConvertible) throws(PyError) -> Int {
        let item = try asPyObject.py.object(item)
        let count = py_sequence_count(asPyObject.reference, item.reference)
        if count < 0 { throw .raised() }
        return count
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PySequence: Sendable {}
