// PyBytes.swift: bytes.

public import CPython

/// A Python `bytes`, read without copying it.
public struct PyBytes: PyTyped {
    public let asPyObject: PyObject

    @inlinable
    public init(unchecked object: PyObject) { asPyObject = object }
    @inlinable
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_bytes_check($0) } }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_bytes()) }
    public static var typeName: String { "bytes" }

    /// The number of bytes (`PyBytes_Size`).
    @inlinable
    public var count: Int { asPyObject.withPointer { py_bytes_size($0) } }

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// The byte at an index from 0.
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> UInt8 {
        get throws(PyError) {
            let count = self.count
            guard index >= 0, index < count else { throw .indexError("index out of range") }
            return withSpan { $0[index] }
        }
    }

    /// Lends the bytes to `body`, without copying them (`PyBytes_AsString`).
    ///
    /// - Throws: What `body` throws.
    public func withSpan<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try asPyObject.withPointer { bytes throws(Failure) in
            try lend(py_bytes_contents(bytes), py_bytes_size(bytes), to: body)
        }
    }

    /// Whether both hold the same bytes. Of a subclass with an `__eq__` of its own, still the bytes.
    public static func == (left: PyBytes, right: PyBytes) -> Bool {
        let count = left.count
        guard count == right.count else { return false }
        return left.asPyObject.withPointer { left in
            right.asPyObject.withPointer { py_same_bytes(py_bytes_contents(left), py_bytes_contents($0), count) }
        }
    }

    public static func != (left: PyBytes, right: PyBytes) -> Bool { !(left == right) }
}

extension Python {
    /// A new `bytes` of the bytes given (`PyBytes_FromStringAndSize`).
    public func bytes(_ contents: some Sequence<UInt8>) throws(PyError) -> PyBytes {
        PyBytes(unchecked: PyObject(adopting: try copied(contents, py_bytes_new_owned)))
    }

    /// A new `bytes` of a known size, written by `body` before anyone else sees it: no copy is made.
    ///
    ///     let zeros = try py.bytes(count: 4) { span in span[0] = 1 }
    ///
    /// - Parameters:
    ///   - count: How many bytes.
    ///   - body: Sets the bytes, which are 0 to begin with.
    /// - Throws: ``PyError`` holding `ValueError` for a negative size or `MemoryError`; what `body` throws.
    public func bytes<Failure: Error>(
        count: Int, _ body: (inout MutableSpan<UInt8>) throws(Failure) -> Void
    ) throws -> PyBytes {
        guard count >= 0 else { throw PyError.valueError("negative count") }
        guard let new = py_bytes_new_owned(nil, count) else { throw PyError.raised() }
        let bytes = PyObject(adopting: new)
        try bytes.withPointer { pointer throws(Failure) in
            let memory = UnsafeMutableRawBufferPointer(start: py_bytes_fill(pointer), count: count)
            memory.initializeMemory(as: UInt8.self, repeating: 0)
            var span = MutableSpan<UInt8>(_unsafeBytes: memory)
            try body(&span)
        }
        return PyBytes(unchecked: bytes)
    }
}

/// Lends bytes that stay where they are during `body`.
func lend<Result, Failure: Error>(
    _ start: UnsafeRawPointer?, _ count: Int, to body: (Span<UInt8>) throws(Failure) -> Result
) throws(Failure) -> Result {
    try body(Span<UInt8>(_unsafeBytes: UnsafeRawBufferPointer(start: start, count: count)))
}

/// A new object of a sequence's bytes, made by one of the two C functions.
func copied(
    _ contents: some Sequence<UInt8>, _ make: (UnsafeRawPointer?, Int) -> __PyPointer?
) throws(PyError) -> __PyPointer {
    let made = contents.withContiguousStorageIfAvailable { make($0.baseAddress, $0.count) }
    guard let new = made ?? Array(contents).withUnsafeBytes({ make($0.baseAddress, $0.count) }) else {
        throw .raised()
    }
    return new
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyBytes: Sendable {}
