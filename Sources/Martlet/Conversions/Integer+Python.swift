// Integer+Python.swift: int, for every width, with its range checked.

public import CPython

/// The integer types up to 64 bits, which share one way through `int64_t` and one through `uint64_t`.
public protocol __PythonInteger: FixedWidthInteger, __PointerConvertible {}

extension __PythonInteger {
    /// A Python `int`.
    @inlinable
    @inline(__always)
    public func __toPython() throws(PyError) -> __PyPointer {
        guard let new = try __toResult() else { try PyError.throwRaised() }
        return new
    }

    @inlinable
    @inline(__always)
    public func __toResult() throws(PyError) -> __PyPointer? {
        Self.isSigned
            ? py_long_from_int64_owned(Int64(truncatingIfNeeded: self))
            : py_long_from_uint64_owned(UInt64(truncatingIfNeeded: self))
    }

    /// From an `int`, or from any object with `__index__`; `bool` is an int, `float` is not.
    @inlinable
    @inline(__always)
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Self {
        let isInt = _fastPath(py_has_exact_type(borrowed, py_type_int()))
        if isSigned {
            let read = isInt ? py_long_as_int64(borrowed) : try signedIndex(of: borrowed)
            if _fastPath(!read.failed), let exact = Self(exactly: read.value) { return exact }
        } else {
            let read = isInt ? py_long_as_uint64(borrowed) : try unsignedIndex(of: borrowed)
            if _fastPath(!read.failed), let exact = Self(exactly: read.value) { return exact }
        }
        try throwOutOfRange(Int64(truncatingIfNeeded: min), UInt64(truncatingIfNeeded: max))
    }

    @inlinable
    @inline(__always)
    public static func __fromPeeked(_ peeked: __PyPointer) throws(PyError) -> Self { try __fromPython(peeked) }
}

// What is off the straight path is not generic; see `PyError.throwRaised`.

/// By way of `__index__`, whose own exceptions pass unchanged. Holds the object while its code runs.
@usableFromInline
@inline(never)
func signedIndex(of peeked: __PyPointer) throws(PyError) -> py_int64 {
    let index = try held(peeked) { object throws(PyError) in try integer(of: object) }
    defer { py_decref(index) }
    // A subclass of int may come back from itself; its value is read like that of an int.
    return py_long_as_int64(index)
}

@usableFromInline
@inline(never)
func unsignedIndex(of peeked: __PyPointer) throws(PyError) -> py_uint64 {
    let index = try held(peeked) { object throws(PyError) in try integer(of: object) }
    defer { py_decref(index) }
    return py_long_as_uint64(index)
}

@usableFromInline
@inline(never)
func throwOutOfRange(_ min: Int64, _ max: UInt64) throws(PyError) -> Never {
    py_err_clear()
    throw .conversion(.overflowError, "int must be between \(min) and \(max)")
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
