// Float+Python.swift: float.

public import CPython

extension Double: __PointerConvertible {
    /// A Python `float`.
    @inlinable
    @inline(__always)
    public func __toPython() throws(PyError) -> __PyPointer {
        guard let new = py_float_from_double_owned(self) else { try PyError.throwRaised() }
        return new
    }

    @inlinable
    @inline(__always)
    public func __toResult() throws(PyError) -> __PyPointer? { py_float_from_double_owned(self) }

    /// From a `float`, an `int`, or any object with `__float__` or `__index__`.
    @inlinable
    @inline(__always)
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Double {
        let read = py_float_as_double(borrowed)
        guard _fastPath(!read.failed) else { try throwNotANumber(borrowed) }
        return read.value
    }

    @inlinable
    @inline(__always)
    public static func __fromPeeked(_ peeked: __PyPointer) throws(PyError) -> Double {
        guard _fastPath(py_has_exact_type(peeked, py_type_float())) else { return try fromObject(peeked) }
        return py_float_value(peeked)
    }

    @usableFromInline
    @inline(never)
    static func fromObject(_ peeked: __PyPointer) throws(PyError) -> Double {
        try held(peeked) { object throws(PyError) in try __fromPython(object) }
    }

    /// Python's own exception, unless it only says that there is no conversion: then it may be located.
    @usableFromInline
    @inline(never)
    static func throwNotANumber(_ borrowed: __PyPointer) throws(PyError) -> Never {
        let error = PyError.raised()
        let py = Python(attached: ())
        guard error.matches(.typeError, py), !py_has_number_conversion(borrowed) else { throw error }
        throw .conversion(.typeError, "must be real number, not \(pythonTypeName(of: borrowed))")
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
        guard rounded.isFinite || !value.isFinite else { try throwOutOfRange() }
        return rounded
    }

    @usableFromInline
    @inline(never)
    static func throwOutOfRange() throws(PyError) -> Never {
        throw .conversion(.overflowError, "float out of range for a 32-bit float")
    }
}

#if !(os(macOS) && arch(x86_64))
    extension Float16: __PointerConvertible {
        /// A Python `float`, exactly.
        public func __toPython() throws(PyError) -> __PyPointer { try Double(self).__toPython() }

        /// From what `Double` takes, rounded to the nearest `Float16`; a finite value beyond its range is an OverflowError.
        public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Float16 {
            let value = try Double.__fromPython(borrowed)
            let rounded = Float16(value)
            guard rounded.isFinite || !value.isFinite else {
                throw .conversion(.overflowError, "float out of range for a 16-bit float")
            }
            return rounded
        }
    }
#endif
