// PyStridedItems.swift: a buffer's items by their indices, with any strides: transposed, reversed, every second one.

internal import CPython

/// The items of a ``PyBuffer``, of one type, wherever they lie:
///
///     let matrix = try buffer.items(of: Double.self)
///     for row in 0..<matrix.shape[0] { trace += try matrix[row, row] }
///
/// It keeps the buffer. Type, shape and strides are looked at once; an access checks its indices alone.
public struct PyStridedItems<Element: PyBufferElement> {
    private let export: BufferExport
    private let start: UnsafeMutableRawPointer?
    private let isReadOnly: Bool
    /// The number of items along each dimension.
    public let shape: [Int]
    /// How many bytes lie between neighbours along each dimension.
    public let strides: [Int]

    init(_ buffer: PyBuffer) throws(PyError) {
        try buffer.checkItems(are: Element.self)
        export = buffer.export
        start = try buffer.export.filled().pointee.buf
        isReadOnly = try buffer.isReadOnly
        shape = try buffer.shape
        strides = try buffer.strides
    }

    /// The number of items.
    public var count: Int { shape.reduce(1, *) }

    /// The item at an index from 0, of a buffer of one dimension.
    ///
    /// - Throws: ``PyError`` holding `IndexError`; `BufferError` while a mutable span of the buffer is lent; `ValueError` after
    ///   ``PyBuffer/release()``.
    public subscript(_ index: Int) -> Element {
        get throws(PyError) { try load(at: place(index)) }
    }

    /// The item in a row and column from 0, of a buffer of two dimensions.
    ///
    /// - Throws: ``PyError`` holding `IndexError`; `BufferError` while a mutable span of the buffer is lent; `ValueError` after
    ///   ``PyBuffer/release()``.
    public subscript(_ row: Int, _ column: Int) -> Element {
        get throws(PyError) { try load(at: place(row, column)) }
    }

    /// The item at the indices, one from 0 for each dimension.
    ///
    /// - Throws: ``PyError`` holding `IndexError`; `BufferError` while a mutable span of the buffer is lent; `ValueError` after
    ///   ``PyBuffer/release()``.
    public subscript(_ indices: [Int]) -> Element {
        get throws(PyError) { try load(at: place(indices)) }
    }

    /// Sets the item at an index, of a buffer of one dimension.
    ///
    /// - Throws: ``PyError`` holding `IndexError`; `BufferError` for memory that is read-only or being read or written
    ///   through a span; `ValueError` after ``PyBuffer/release()``.
    public func set(_ index: Int, to value: Element) throws(PyError) { try store(value, at: place(index)) }

    /// Sets the item in a row and column, of a buffer of two dimensions.
    ///
    /// - Throws: As ``set(_:to:)-(Int,_)``.
    public func set(_ row: Int, _ column: Int, to value: Element) throws(PyError) {
        try store(value, at: place(row, column))
    }

    /// Sets the item at the indices.
    ///
    /// - Throws: As ``set(_:to:)-(Int,_)``.
    public func set(_ indices: [Int], to value: Element) throws(PyError) { try store(value, at: place(indices)) }

    private func load(at place: UnsafeMutableRawPointer) throws(PyError) -> Element {
        guard !export.isWriting else { throw .bufferError("the buffer is being written") }
        defer { withExtendedLifetime(export) {} }
        return Element.__item(at: place)
    }

    private func store(_ value: Element, at place: UnsafeMutableRawPointer) throws(PyError) {
        guard !isReadOnly else { throw .bufferError("the buffer is read-only") }
        guard !export.isUsed else { throw .bufferError("the buffer is being used") }
        place.storeBytes(of: value, as: Element.self)
        withExtendedLifetime(export) {}
    }

    private func place(_ index: Int) throws(PyError) -> UnsafeMutableRawPointer {
        guard shape.count == 1 else { throw wrong(count: 1) }
        return try located(offset(index, 0))
    }

    private func place(_ row: Int, _ column: Int) throws(PyError) -> UnsafeMutableRawPointer {
        guard shape.count == 2 else { throw wrong(count: 2) }
        return try located(offset(row, 0) + offset(column, 1))
    }

    private func place(_ indices: [Int]) throws(PyError) -> UnsafeMutableRawPointer {
        guard shape.count == indices.count else { throw wrong(count: indices.count) }
        var total = 0
        for (dimension, index) in indices.enumerated() { total += try offset(index, dimension) }
        return try located(total)
    }

    private func offset(_ index: Int, _ dimension: Int) throws(PyError) -> Int {
        guard index >= 0, index < shape[dimension] else {
            throw .indexError("index \(index) is out of range for dimension \(dimension) of size \(shape[dimension])")
        }
        return index * strides[dimension]
    }

    private func located(_ offset: Int) throws(PyError) -> UnsafeMutableRawPointer {
        guard !export.isReleased else { throw .valueError("operation forbidden on released buffer") }
        guard let start else { throw .bufferError("the buffer has no memory") }
        return start + offset
    }

    private func wrong(count: Int) -> PyError {
        .indexError("\(count) indices for a buffer of \(shape.count) dimensions")
    }
}

extension PyBuffer {
    /// The items by their indices, in place, with any strides.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when the items are of another type.
    public func items<Element: PyBufferElement>(of type: Element.Type) throws(PyError) -> PyStridedItems<Element> {
        try PyStridedItems(self)
    }
}

@available(*, unavailable, message: "a buffer belongs to the attached thread; copy what is to go elsewhere")
extension PyStridedItems: Sendable {}
