// PySet.swift: set.

internal import CPython

/// A Python `set`. Its operators are those of ``PyObject``: `try a.asPyObject | b`.
public struct PySet: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_set_check($0) } }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_set()) }
    public static var typeName: String { "set" }

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

    /// An iterator over the items. A set that changes its size meanwhile gives the `RuntimeError` that it gives in Python.
    public func makeIterator() -> PyIterator { PyIterator(over: asPyObject) }

    /// Puts an item into the set (`PySet_Add`).
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an item that has no hash, or what comparing items raises.
    public func insert(_ item: some PythonConvertible) throws(PyError) {
        let item = try asPyObject.py.object(item)
        try asPyObject.py.check(py_set_insert(asPyObject.reference, item.reference))
    }

    /// Takes an item out of the set (`PySet_Discard`).
    ///
    /// - Returns: Whether it was there.
    @discardableResult
    public func remove(_ item: some PythonConvertible) throws(PyError) -> Bool {
        let item = try asPyObject.py.object(item)
        return try asPyObject.py.check(py_set_discard(asPyObject.reference, item.reference)) != 0
    }

    /// Takes any item out of the set (`PySet_Pop`).
    ///
    /// - Throws: ``PyError`` holding `KeyError` for an empty set.
    public func pop() throws(PyError) -> PyObject { try asPyObject.py.checked(py_set_pop(asPyObject.reference)) }

    /// Takes all items out of the set (`PySet_Clear`).
    public func removeAll() throws(PyError) { try asPyObject.py.check(py_set_clear(asPyObject.reference)) }
}

extension Python {
    /// A new `set` of the items.
    public func set(_ items: [any PythonConvertible] = []) throws(PyError) -> PySet {
        let set = PySet(unchecked: try checked(py_set_new(nil)))
        for item in items { try set.insert(item.toPython(self)) }
        return set
    }

    /// `set(items)`: a new set of all that an iterable gives (`PySet_New`).
    public func set(from items: some PythonConvertible) throws(PyError) -> PySet {
        PySet(unchecked: try checked(py_set_new(try object(items).reference)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PySet: Sendable {}
