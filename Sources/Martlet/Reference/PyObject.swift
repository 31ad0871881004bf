// PyObject.swift: a Python object. Copying counts, dropping uncounts; no wrapper is allocated.

public import CPython

/// A reference to any Python object.
///
/// Members and calls are looked up at run time, as in Python, and throw what Python raises:
///
///     let np = try py.import("numpy")
///     let total: Double = try np.arange(10, dtype: "float64").sum().extract()
///
/// What Python spells as a builtin function is a method of ``Python``: `py.len(object)`, `py.repr(object)`,
/// `py.setattr(object, "name", value)`. So few names of Martlet's own hide attributes: `extract`, `as`, `isNone`, `py`.
///
/// A `PyObject` is valid while its thread is attached, which the compiler checks; ``Py`` is the handle that may go
/// anywhere.
@dynamicMemberLookup
@dynamicCallable
public struct PyObject {
    @usableFromInline let reference: PyReference

    /// The token of the thread this object lives on.
    ///
    /// It also keeps the compiler right: Swift 6.3.1 miscompiles optionals of a struct whose only field is an imported
    /// reference. Of size zero, it costs nothing.
    public let py: Python

    /// Around a counted reference.
    @inlinable
    init(_ reference: PyReference) {
        self.reference = reference
        py = Python(attached: ())
    }

    /// Takes over a count the caller owns.
    @inlinable
    init(adopting owned: __PyPointer) { self.init(py_reference_adopting(owned)) }

    /// Counts a pointer that somebody else owns.
    @inlinable
    init(borrowing borrowed: __PyPointer) { self.init(py_reference_borrowing(borrowed)) }

    /// Lends the pointer to `body`, during which the object lives.
    @inlinable
    func withPointer<Result, Failure: Error>(
        _ body: (__PyPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(self) {} }
        return try body(py_lend(reference))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyObject: Sendable {}

extension PyObject {
    /// Whether this is `None`.
    public var isNone: Bool { withPointer { $0 == py_none() } }

    /// Whether both are the same object, as Python's `is`.
    public static func === (left: PyObject, right: PyObject) -> Bool { py_is(left.reference, right.reference) }

    /// Whether both are different objects, as Python's `is not`.
    public static func !== (left: PyObject, right: PyObject) -> Bool { !(left === right) }
}

extension PyObject: CustomStringConvertible {
    /// What Python's `str` gives, or a placeholder where that raises. For an attribute called `description` use `py.getattr`.
    public var description: String {
        do { return try py.str(self) } catch { return "<unprintable \(pythonTypeName(of: self)) object>" }
    }
}
