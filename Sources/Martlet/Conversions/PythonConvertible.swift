// PythonConvertible.swift: the two directions between Swift values and Python objects.

public import CPython

/// A pointer to a Python object, for expanded macros and Martlet's own conversions. Not for use outside of them.
public typealias __PyPointer = UnsafeMutablePointer<CPython.PyObject>

// Python calls from any thread, so a conformance must not be bound to an actor: that is what SendableMetatype asks for, and
// it lets generic code name the types inside `attach`.

/// A value that can be made into a Python object: an argument of a call, a result of an exported function.
public protocol PythonConvertible: SendableMetatype {
    /// A Python object with this value.
    ///
    /// - Throws: ``PyError`` when Python has no such value or no memory.
    func toPython(_ py: Python) throws(PyError) -> PyObject

    /// The same as an owned pointer, without an ARC reference in between. Martlet's own types have it for speed; all others
    /// get it from ``toPython(_:)``.
    func __toPython() throws(PyError) -> __PyPointer

    /// The same for a function that Python called, which may answer NULL where the exception is raised already: then nobody
    /// asks whether there is one.
    func __toResult() throws(PyError) -> __PyPointer?
}

/// A value that can be made from a Python object: a parameter of an exported function, a result of a call.
public protocol ConvertibleFromPython: SendableMetatype {
    /// The value of a Python object.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an object of the wrong type, `OverflowError` or `ValueError` for one
    ///   out of range.
    static func fromPython(_ object: PyObject) throws(PyError) -> Self

    /// The same from a borrowed pointer, which is alive during the call.
    static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Self

    /// The same from a pointer that is alive only until Python code runs: an item of a list that such code can change.
    static func __fromPeeked(_ peeked: __PyPointer) throws(PyError) -> Self
}

extension PythonConvertible {
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        py_hand_over(try toPython(Python(attached: ())).reference)
    }

    @inlinable
    @inline(__always)
    public func __toResult() throws(PyError) -> __PyPointer? { try __toPython() }
}

extension ConvertibleFromPython {
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Self {
        try fromPython(PyObject(borrowing: borrowed))
    }
}

extension ConvertibleFromPython {
    @inlinable
    public static func __fromPeeked(_ peeked: __PyPointer) throws(PyError) -> Self {
        try held(peeked) { item throws(PyError) in try __fromPython(item) }
    }
}

/// Keeps an object alive during `body`.
@inlinable
func held<Result>(
    _ peeked: __PyPointer, _ body: (__PyPointer) throws(PyError) -> Result
) throws(PyError) -> Result {
    py_incref(peeked)
    defer { py_decref(peeked) }
    return try body(peeked)
}

/// Martlet's own conversions work on pointers; the documented requirements follow from those.
public protocol __PointerConvertible: PythonConvertible, ConvertibleFromPython {}

extension __PointerConvertible {
    @inlinable
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    @inlinable
    public static func fromPython(_ object: PyObject) throws(PyError) -> Self {
        try object.withPointer { borrowed throws(PyError) in try __fromPython(borrowed) }
    }
}

extension PyObject {
    /// This object as a Swift value: `let n: Int = try object.extract()` or `try object.extract(Int.self)`.
    ///
    /// - Throws: ``PyError`` holding `TypeError`, `OverflowError` or `ValueError`.
    @inlinable
    public func extract<Value: ConvertibleFromPython>(_ type: Value.Type = Value.self) throws(PyError) -> Value {
        try Value.fromPython(self)
    }
}
