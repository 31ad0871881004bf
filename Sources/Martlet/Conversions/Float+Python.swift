// Float+Python.swift: float.

public import CPython

extension Double: __PointerConvertible {
    /// A Python `float`.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        guard let new = py_float_from_double_owned(self) else { throw .raised() }
        return new
    }

    /// From a `float`, an `int`, or any object with `__float__` or `__index__`.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Double {
        var value = 0.0
        guard py_float_as_double(borrowed, &value) else { throw notANumber(borrowed) }
        return value
    }

    /// Python's own exception, unless it only says that there is no conversion: then it may be located.
    @usableFromInline
    @inline(never)
    static func notANumber(_ borrowed: __PyPointer) -> PyError {
        let error = PyError.raised()
        let py = Python(attached: ())
        guard error.matches(.typeError, py), !py_has_number_conversion(borrowed) else { return error }
        return .conversion(.typeError, "must be real number, not \(pythonTypeName(of: borrowed))")
    }
}

extension Float: __PointerConvertible {
    /// A Python `float`, exactly.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer { try Double(self).__toPython() }

    /// From what `Double` takes, rounded to the nearest `Float`; a finite value beyond its range is an OverflowError.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Float {
        let value = try Double.__fromPython(borrowed)
        let rounded = Float(value)
        guard rounded.isFinite || !value.isFinite else { throw outOfRange() }
        return rounded
    }

    @usableFromInline
    @inline(never)
    static func outOfRange() -> PyError { .conversion(.overflowError, "float out of range for a 32-bit float") }
}
