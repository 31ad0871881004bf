// Bool+Python.swift: bool and None.

public import CPython

extension Bool: __PointerConvertible {
    /// `True` or `False`.
    @inlinable
    @inline(__always)
    public func __toPython() throws(PyError) -> __PyPointer { py_new_bool(self) }

    /// From a `bool` or NumPy's `bool`, and nothing else: truth of other objects is `py.bool(object)`, and silently taking an
    /// int would hide mistakes.
    @inlinable
    @inline(__always)
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Bool {
        if borrowed == py_true() { return true }
        if borrowed == py_false() { return false }
        return try fromOther(borrowed)
    }

    /// An array's item, or what a comparison of such gives: no subclass of Python's, for that has none.
    @usableFromInline
    @inline(never)
    static func fromOther(_ peeked: __PyPointer) throws(PyError) -> Bool {
        let object = PyObject(borrowing: peeked)
        guard object.hasExactType("bool_", in: "numpy") else { throw .cannotConvert(object, to: "bool") }
        return try object.py.bool(object)
    }

    @inlinable
    @inline(__always)
    public static func __fromPeeked(_ peeked: __PyPointer) throws(PyError) -> Bool { try __fromPython(peeked) }
}

extension Optional: PythonConvertible where Wrapped: PythonConvertible {
    /// `None` for `nil`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        switch self {
        case .some(let value): try value.toPython(py)
        case .none: py.none
        }
    }

    @inlinable
    @inline(__always)
    public func __toPython() throws(PyError) -> __PyPointer {
        switch self {
        case .some(let value): try value.__toPython()
        case .none: py_new_none()
        }
    }

    @inlinable
    @inline(__always)
    public func __toResult() throws(PyError) -> __PyPointer? {
        switch self {
        case .some(let value): try value.__toResult()
        case .none: py_new_none()
        }
    }
}

extension Optional: ConvertibleFromPython where Wrapped: ConvertibleFromPython {
    /// `nil` for `None`.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Wrapped? {
        object.isNone ? nil : try Wrapped.fromPython(object)
    }

    @inlinable
    @inline(__always)
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Wrapped? {
        borrowed == py_none() ? nil : try Wrapped.__fromPython(borrowed)
    }

    @inlinable
    @inline(__always)
    public static func __fromPeeked(_ peeked: __PyPointer) throws(PyError) -> Wrapped? {
        peeked == py_none() ? nil : try Wrapped.__fromPeeked(peeked)
    }
}
