// Integer+Python.swift: int, for every width, with its range checked.

public import CPython

/// The integer types up to 64 bits, which share one way through `int64_t` and one through `uint64_t`.
public protocol __PythonInteger: FixedWidthInteger, __PointerConvertible {}

extension __PythonInteger {
    /// A Python `int`.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        let new =
            Self.isSigned
            ? py_long_from_int64_owned(Int64(truncatingIfNeeded: self))
            : py_long_from_uint64_owned(UInt64(truncatingIfNeeded: self))
        guard let new else { throw .raised() }
        return new
    }

    /// From an `int`, or from any object with `__index__`; `bool` is an int, `float` is not.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Self {
        guard py_has_exact_type(borrowed, py_type_int()) else { return try __fromIndex(borrowed) }
        if isSigned {
            var value: Int64 = 0
            if py_long_as_int64(borrowed, &value), let exact = Self(exactly: value) { return exact }
        } else {
            var value: UInt64 = 0
            if py_long_as_uint64(borrowed, &value), let exact = Self(exactly: value) { return exact }
        }
        throw __outOfRange()
    }

    /// By way of `__index__`, whose own exceptions pass unchanged.
    @usableFromInline
    @inline(never)
    static func __fromIndex(_ borrowed: __PyPointer) throws(PyError) -> Self {
        let index = try integer(of: borrowed)
        defer { py_decref(index) }
        // A subclass of int may come back from itself; its value is read like that of an int.
        var signed: Int64 = 0
        var unsigned: UInt64 = 0
        if isSigned {
            if py_long_as_int64(index, &signed), let exact = Self(exactly: signed) { return exact }
        } else {
            if py_long_as_uint64(index, &unsigned), let exact = Self(exactly: unsigned) { return exact }
        }
        throw __outOfRange()
    }

    @usableFromInline
    @inline(never)
    static func __outOfRange() -> PyError {
        py_err_clear()
        return .conversion(.overflowError, "int must be between \(Self.min) and \(Self.max)")
    }
}

/// `operator.index`: a new int, or TypeError in Python's words for an object that is no integer.
func integer(of borrowed: __PyPointer) throws(PyError) -> __PyPointer {
    guard py_index_check(borrowed) else {
        throw .conversion(.typeError, "'\(pythonTypeName(of: borrowed))' object cannot be interpreted as an integer")
    }
    guard let index = py_index_owned(borrowed) else { throw .raised() }
    return index
}

extension Int: __PythonInteger {}
extension Int8: __PythonInteger {}
extension Int16: __PythonInteger {}
extension Int32: __PythonInteger {}
extension Int64: __PythonInteger {}
extension UInt: __PythonInteger {}
extension UInt8: __PythonInteger {}
extension UInt16: __PythonInteger {}
extension UInt32: __PythonInteger {}
extension UInt64: __PythonInteger {}
