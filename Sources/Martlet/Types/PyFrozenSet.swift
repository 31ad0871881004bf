// PyFrozenSet.swift: frozenset.

internal import CPython

/// A Python `frozenset`.
public struct PyFrozenSet: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_frozenset_check($0) } }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_frozenset()) }
    public static var typeName: String { "frozenset" }

    /// The number of items (`PySet_Size`).
    public var count: Int { asPyObject.withPointer { py_set_size($0) } }

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// Whether an equal item is in the set (`PySet_Contains`).
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an item that has no hash, or what comparing items raises.
    public func contains(_ item: some PythonConvertible) throws(PyError) -> Bool {
        let item = try asPyObject.py.object(item)
        return try asPyObject.py.check(py_set_contains(asPyObject.reference, item.reference)) != 0
    }

    /// An iterator over the items.
    public func makeIterator() -> PyIterator { PyIterator(over: asPyObject) }
}

extension Python {
    /// A new `frozenset` of the items.
    public func frozenset(_ items: [any PythonConvertible] = []) throws(PyError) -> PyFrozenSet {
        try frozenset(from: list(items))
    }

    /// `frozenset(items)`: a new frozenset of all that an iterable gives (`PyFrozenSet_New`).
    public func frozenset(from items: some PythonConvertible) throws(PyError) -> PyFrozenSet {
        PyFrozenSet(unchecked: try checked(py_frozenset_new(try object(items).reference)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyFrozenSet: Sendable {}
