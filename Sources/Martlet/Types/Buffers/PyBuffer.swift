// PyBuffer.swift: another object's memory, without copying: bytes, bytearray, array.array, memoryview, NumPy arrays.

internal import CPython

/// An object's memory, lent through Python's buffer protocol (`PyObject_GetBuffer`).
///
///     @PyFunction
///     static func total(_ values: PyBuffer) throws -> Double {
///         try values.withSpan(of: Double.self) { span in
///             var total = 0.0
///             for index in span.indices { total += span[index] }
///             return total
///         }
///     }
///
/// The object keeps its memory where it is until the buffer is released: when the last copy of this value goes, or at
/// ``release()``. Items are read in place as the Swift type that their format and size stand for; nothing is converted.
///
/// Within one buffer there are many readers or one writer, which is checked. Python code that holds the same object is
/// free to write to it, as it always is.
///
/// Since Python 3.0; a stable-ABI module whose floor lies before 3.11 finds the functions when it is loaded.
public struct PyBuffer {
    @usableFromInline let export: BufferExport

    /// Asks an object for its memory.
    ///
    /// - Parameter writable: Whether it must be memory that may be written.
    /// - Throws: ``PyError`` holding `TypeError` for an object that exports none, `BufferError` where it cannot be had
    ///   in this way.
    public init(_ object: PyObject, writable: Bool = false) throws(PyError) {
        export = try object.withPointer { borrowed throws(PyError) in
            try BufferExport.of(borrowed, writable: writable)
        }
    }

    init(_ export: BufferExport) { self.export = export }

    /// Gives the memory back now (`PyBuffer_Release`); doing so twice does no harm.
    ///
    /// - Throws: ``PyError`` holding `BufferError` while a span of this buffer is lent.
    public func release() throws(PyError) { try export.release() }
}

extension PyBuffer {
    /// The object whose memory this is, or `nil` where nobody needs to be kept alive for it.
    public var object: PyObject? {
        get throws(PyError) {
            guard let owner = try export.filled().pointee.obj else { return nil }
            return PyObject(borrowing: owner)
        }
    }

    /// The number of items along each dimension; empty for a single value.
    public var shape: [Int] { get throws(PyError) { dimensions(try export.filled().pointee, \.shape) ?? [] } }

    /// How many bytes lie between neighbours along each dimension.
    public var strides: [Int] {
        get throws(PyError) {
            let filled = try export.filled().pointee
            if let strides = dimensions(filled, \.strides) { return strides }
            return contiguousStrides(dimensions(filled, \.shape) ?? [], filled.itemsize)
        }
    }

    /// The number of items.
    public var count: Int { get throws(PyError) { try shape.reduce(1, *) } }

    /// The number of bytes of one item.
    public var itemSize: Int { get throws(PyError) { try export.filled().pointee.itemsize } }

    /// The number of bytes of all items.
    public var byteCount: Int { get throws(PyError) { try export.filled().pointee.len } }

    /// The items' format, as in Python's `struct` module.
    public var format: String {
        get throws(PyError) { try export.filled().pointee.format.map { String(cString: $0) } ?? "B" }
    }

    /// Whether the memory must not be written.
    public var isReadOnly: Bool { get throws(PyError) { try export.filled().pointee.readonly != 0 } }

    /// Whether the items lie one after the other, the last dimension the fastest to change, as arrays do in C.
    public var isContiguous: Bool {
        get throws(PyError) { py_buffer_is_contiguous(try export.filled()) }
    }

    /// Whether the items lie one after the other, the first dimension the fastest to change, as arrays do in Fortran.
    public var isFortranContiguous: Bool {
        get throws(PyError) { isDense(try shape.reversed(), try strides.reversed(), try itemSize) }
    }

    private func dimensions(
        _ filled: py_buffer, _ list: KeyPath<py_buffer, UnsafeMutablePointer<Int>?>
    ) -> [Int]? {
        filled[keyPath: list].map { Array(UnsafeBufferPointer(start: $0, count: Int(filled.ndim))) }
    }
}

extension PyBuffer: ConvertibleFromPython {
    /// From any object that exports its memory, by the buffer protocol or else by DLPack.
    public static func fromPython(_ object: PyObject) throws(PyError) -> PyBuffer {
        let exports = object.withPointer { py_buffer_check($0) }
        guard exports else {
            if try object.py.hasattr(object.py.type(object), "__dlpack__") { return try PyBuffer(dlpack: object) }
            throw .conversion(
                .typeError, "a bytes-like object is required, not '\(pythonTypeName(of: object))'")
        }
        return try PyBuffer(object)
    }

    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> PyBuffer {
        guard py_buffer_check(borrowed) else { return try fromPython(PyObject(borrowing: borrowed)) }
        return PyBuffer(try BufferExport.of(borrowed, writable: false))
    }
}

@available(*, unavailable, message: "a buffer belongs to the attached thread; copy what is to go elsewhere")
extension PyBuffer: Sendable {}

private func contiguousStrides(_ shape: [Int], _ itemSize: Int) -> [Int] {
    var strides = shape
    var step = itemSize
    for index in shape.indices.reversed() {
        strides[index] = step
        step *= shape[index]
    }
    return strides
}

/// A dimension of one item has no neighbours to be far away, and of no items nothing lies anywhere.
private func isDense(_ shape: [Int], _ strides: [Int], _ itemSize: Int) -> Bool {
    if shape.contains(0) { return true }
    let dense = contiguousStrides(shape, itemSize)
    return shape.indices.allSatisfy { shape[$0] == 1 || strides[$0] == dense[$0] }
}
