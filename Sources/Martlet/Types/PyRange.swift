// PyRange.swift: range.

internal import CPython

/// A Python `range`.
public struct PyRange: PyTyped, Sequence {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_range()) }
    public static var typeName: String { "range" }

    /// The first number, if there is one.
    public var start: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "start").extract() } }

    /// Where the numbers end, itself not included.
    public var stop: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "stop").extract() } }

    /// From one number to the next; never 0.
    public var step: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "step").extract() } }

    /// How many numbers there are.
    ///
    /// - Throws: ``PyError`` holding `OverflowError` for more than fit an `Int`; so do the other properties.
    public var count: Int { get throws(PyError) { try asPyObject.py.len(asPyObject) } }

    /// An iterator over the numbers, each an `int`.
    public func makeIterator() -> PyIterator { PyIterator(over: asPyObject) }

    /// The number at an index from 0.
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> Int {
        get throws(PyError) {
            guard index >= 0 else { throw .indexError("range object index out of range") }
            return try asPyObject.py.checked(py_sequence_get(asPyObject.reference, index)).extract()
        }
    }

    /// Whether the number is one of the range's.
    public func contains(_ number: some PythonConvertible) throws(PyError) -> Bool {
        try asPyObject.py.contains(asPyObject, number)
    }
}

extension Python {
    /// `range(start, stop, step)`.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for a step of 0.
    public func range(_ start: Int, _ stop: Int, step: Int = 1) throws(PyError) -> PyRange {
        let type = PyObject(borrowing: py_type_range())
        return PyRange(unchecked: try type.dynamicallyCall(withArguments: [start, stop, step]))
    }

    /// `range(stop)`.
    public func range(_ stop: Int) throws(PyError) -> PyRange { try range(0, stop) }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyRange: Sendable {}
