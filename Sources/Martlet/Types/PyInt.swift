// PyInt.swift: int, of any size.

internal import CPython

/// A Python `int`. A `bool` is one too, as in Python.
public struct PyInt: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_int()) }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_int()) }
    public static var typeName: String { "int" }

    /// The value as a Swift integer: `let n: Int = try number.value()`.
    ///
    /// - Throws: ``PyError`` holding `OverflowError` for a value out of range.
    public func value<Integer: ConvertibleFromPython & FixedWidthInteger>(
        as type: Integer.Type = Integer.self
    ) throws(PyError) -> Integer { try asPyObject.extract() }

    /// The number of bits of the magnitude: 3 for 5 and for -5, 0 for 0 (`int.bit_length`).
    public var bitLength: Int { get throws(PyError) { try asPyObject.bit_length().extract() } }

    /// The decimal digits, with a minus sign where need be.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for a number that Python finds too long to print.
    public var digits: String { get throws(PyError) { try asPyObject.py.str(asPyObject) } }
}

extension Python {
    /// A new `int` of any size, from digits in Python's notation: `py.int("-123_456")`, `py.int("ff", base: 16)`.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for text that is no number.
    public func int(_ digits: String, base: Int = 10) throws(PyError) -> PyInt {
        PyInt(unchecked: try PyObject(borrowing: py_type_int()).dynamicallyCall(withArguments: [digits, base]))
    }

    /// A new `int`.
    public func int(_ value: some FixedWidthInteger & PythonConvertible) throws(PyError) -> PyInt {
        PyInt(unchecked: try object(value))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyInt: Sendable {}
