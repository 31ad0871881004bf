// PyByteArray.swift: bytearray.

internal import CPython

/// A Python `bytearray`, read and written without copying it.
public struct PyByteArray: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_bytearray_check($0) } }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_bytearray()) }
    public static var typeName: String { "bytearray" }

    /// The number of bytes (`PyByteArray_Size`).
    public var count: Int { asPyObject.withPointer { py_bytearray_size($0) } }

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// The byte at an index from 0.
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> UInt8 {
        get throws(PyError) { try place(index) { $0.load(as: UInt8.self) } }
    }

    /// `array[index] = byte`.
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public func set(_ index: Int, _ byte: UInt8) throws(PyError) {
        try place(index) { $0.storeBytes(of: byte, as: UInt8.self) }
    }

    /// Adds a byte at the end.
    ///
    /// - Throws: ``PyError`` holding `BufferError` while the memory is lent, or `MemoryError`.
    public func append(_ byte: UInt8) throws(PyError) {
        let count = self.count
        try resize(to: count + 1)
        try set(count, byte)
    }

    /// Adds bytes at the end.
    ///
    /// - Throws: ``PyError`` holding `BufferError` while the memory is lent, or `MemoryError`.
    public func append(contentsOf bytes: [UInt8]) throws(PyError) {
        guard !bytes.isEmpty else { return }
        let count = self.count
        try resize(to: count + bytes.count)
        asPyObject.withPointer { array in
            bytes.withUnsafeBytes { source in
                if let start = source.baseAddress {
                    py_copy_bytes(py_bytearray_contents(array) + count, start, source.count)
                }
            }
        }
    }

    /// Changes the size; what is added at the end is 0 (`PyByteArray_Resize`).
    ///
    /// - Throws: ``PyError`` holding `ValueError` for a negative size, `BufferError` while the memory is lent, or
    ///   `MemoryError`.
    public func resize(to size: Int) throws(PyError) {
        guard size >= 0 else { throw .valueError("negative size") }
        let old = count
        try asPyObject.py.check(asPyObject.withPointer { py_bytearray_resize($0, size) })
        guard size > old else { return }
        asPyObject.withPointer { array in
            let added = UnsafeMutableRawBufferPointer(start: py_bytearray_contents(array) + old, count: size - old)
            added.initializeMemory(as: UInt8.self, repeating: 0)
        }
    }

    /// Lends the bytes to `body`, without copying them. Resizing the array meanwhile is a `BufferError`.
    ///
    /// - Throws: What `body` throws, or ``PyError``.
    public func withSpan<Result>(_ body: (Span<UInt8>) throws -> Result) throws -> Result {
        try PyBuffer(asPyObject).withSpan(of: UInt8.self, body)
    }

    /// Lends the bytes to `body`, to be changed in place. Resizing the array meanwhile is a `BufferError`.
    ///
    /// - Throws: What `body` throws, or ``PyError``.
    public func withMutableSpan<Result>(_ body: (inout MutableSpan<UInt8>) throws -> Result) throws -> Result {
        try PyBuffer(asPyObject, writable: true).withMutableSpan(of: UInt8.self, body)
    }

    private func place<Result>(_ index: Int, _ body: (UnsafeMutableRawPointer) -> Result) throws(PyError) -> Result {
        guard index >= 0, index < count else { throw .indexError("bytearray index out of range") }
        return asPyObject.withPointer { body(py_bytearray_contents($0) + index) }
    }
}

extension Python {
    /// A new `bytearray` of the bytes given (`PyByteArray_FromStringAndSize`).
    public func bytearray(_ contents: some Sequence<UInt8> = []) throws(PyError) -> PyByteArray {
        PyByteArray(unchecked: PyObject(adopting: try copied(contents, py_bytearray_new_owned)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyByteArray: Sendable {}
