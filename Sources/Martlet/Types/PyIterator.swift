// PyIterator.swift: any Python iterator as a Swift sequence.

internal import CPython

/// A Python iterator.
///
///     for item in try py.iter(rows) {
///         total += try item.get().extract(Int.self)
///     }
///
/// Python may raise at every step and Swift's `for` cannot throw, so each element is a `Result`: `get()` gives the item or
/// throws. The iteration ends after a failure.
public struct PyIterator: PyTyped, Sequence, IteratorProtocol {
    public let asPyObject: PyObject
    private var isExhausted = false
    /// Why there is nothing to iterate over, to be told at the first step.
    private var failure: PyError?

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_is_iterator($0) } }
    public static var typeName: String { "iterator" }

    /// Over an object of a type that has an iterator, unless a subclass of a user's sees to it that it has not.
    init(over object: PyObject) {
        do {
            self = try object.py.iter(object)
        } catch {
            asPyObject = object
            failure = error
        }
    }

    /// The next item, the exception raised instead of one, or `nil` at the end (`PyIter_Next`).
    public mutating func next() -> Result<PyObject, PyError>? {
        guard !isExhausted else { return nil }
        if let failure {
            isExhausted = true
            return .failure(failure)
        }
        if let item = py_iter_next(asPyObject.reference) { return .success(PyObject(item)) }
        isExhausted = true
        return py_err_occurred() ? .failure(.raised()) : nil
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyIterator: Sendable {}
