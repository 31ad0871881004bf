// PyMemoryView.swift: memoryview.

internal import CPython

/// A Python `memoryview`. ``PyBuffer`` reads and writes its items: `try PyBuffer(view.asPyObject)`.
public struct PyMemoryView: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_memoryview()) }
    public static var typeName: String { "memoryview" }

    /// The items' format, as in Python's `struct` module.
    public var format: String { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "format").extract() } }

    /// The number of items along each dimension.
    public var shape: [Int] {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "shape").extract() }
    }

    /// The number of bytes of all items.
    public var byteCount: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "nbytes").extract() } }

    /// Whether the items must not be changed.
    public var isReadOnly: Bool { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "readonly").extract() } }

    /// Gives the memory back (`memoryview.release`).
    ///
    /// - Throws: ``PyError`` holding `BufferError` while somebody else uses this view.
    public func release() throws(PyError) { try asPyObject.py.getattr(asPyObject, "release")() }
}

extension Python {
    /// A view of an object's memory (`PyMemoryView_FromObject`).
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an object that exports none.
    public func memoryview(_ object: PyObject) throws(PyError) -> PyMemoryView {
        guard let view = object.withPointer({ py_memoryview_new_owned($0) }) else { throw .raised() }
        return PyMemoryView(unchecked: PyObject(adopting: view))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyMemoryView: Sendable {}
