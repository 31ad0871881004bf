// WideInteger+Python.swift: the 128-bit integers, as two words; the limited API has no longer path into an int.

internal import CPython

extension Int128: __PointerConvertible {
    /// A Python `int`.
    public func __toPython() throws(PyError) -> __PyPointer {
        let high = py_long_from_int64_owned(Int64(truncatingIfNeeded: self >> 64))
        guard let new = py_long_from_words_owned(high, UInt64(truncatingIfNeeded: self)) else { throw .raised() }
        return new
    }

    /// From an `int`, or from any object with `__index__`.
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Int128 {
        let (high, low) = try twoWords(of: borrowed)
        defer { py_decref(high) }
        let word = py_long_as_int64(high)
        guard !word.failed else { throw outOfRange(Self.self) }
        return Int128(word.value) << 64 | Int128(low)
    }
}

extension UInt128: __PointerConvertible {
    /// A Python `int`.
    public func __toPython() throws(PyError) -> __PyPointer {
        let high = py_long_from_uint64_owned(UInt64(truncatingIfNeeded: self >> 64))
        guard let new = py_long_from_words_owned(high, UInt64(truncatingIfNeeded: self)) else { throw .raised() }
        return new
    }

    /// From an `int`, or from any object with `__index__`.
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> UInt128 {
        let (high, low) = try twoWords(of: borrowed)
        defer { py_decref(high) }
        let word = py_long_as_uint64(high)
        guard !word.failed else { throw outOfRange(Self.self) }
        return UInt128(word.value) << 64 | UInt128(low)
    }
}

/// `n >> 64`, as a new int, and `n & (2**64 - 1)`.
private func twoWords(of borrowed: __PyPointer) throws(PyError) -> (high: __PyPointer, low: UInt64) {
    let index = try integer(of: borrowed)
    defer { py_decref(index) }
    let low = py_long_as_uint64_mask(index)
    guard !low.failed, let high = py_long_high_words_owned(index) else { throw .raised() }
    return (high, low.value)
}

private func outOfRange<Integer: FixedWidthInteger>(_ type: Integer.Type) -> PyError {
    py_err_clear()
    return .conversion(.overflowError, "int must be between \(type.min) and \(type.max)")
}
