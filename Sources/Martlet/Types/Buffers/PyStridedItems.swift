// PyStridedItems.swift: a buffer's items by their indices, with any strides: transposed, reversed, every second one.

public import CPython

/// The items of a ``PyBuffer``, of one type, wherever they lie:
///
///     let matrix = try buffer.items(of: Double.self)
///     for row in 0..<matrix.shape[0] { trace += try matrix[row, row] }
///
/// It keeps the buffer. Type, shape and strides are looked at once; an access checks its indices alone.
public struct PyStridedItems<Element: PyBufferElement> {
    @usableFromInline let export: BufferExport
    /// Who is using the memory right now: a part of `export`.
    @usableFromInline let state: UnsafeMutablePointer<py_export>
    @usableFromInline let start: UnsafeMutableRawPointer?
    @usableFromInline let isReadOnly: Bool
    /// The number of items along each dimension.
    public let shape: [Int]
    /// How many bytes lie between neighbours along each dimension.
    public let strides: [Int]

    init(_ buffer: PyBuffer) throws(PyError) {
        try buffer.checkItems(are: Element.self)
        export = buffer.export
        state = export.place
        start = try export.filled().pointee.buf
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
    @inlinable
    public subscript(_ index: Int) -> Element {
        get throws(PyError) { try load(at: place(index)) }
    }

    /// The item in a row and column from 0, of a buffer of two dimensions.
    ///
    /// - Throws: ``PyError`` holding `IndexError`; `BufferError` while a mutable span of the buffer is lent; `ValueError` after
    ///   ``PyBuffer/release()``.
    @inlinable
    public subscript(_ row: Int, _ column: Int) -> Element {
        get throws(PyError) { try load(at: place(row, column)) }
    }

    /// The item at the indices, one from 0 for each dimension.
    ///
    /// - Throws: ``PyError`` holding `IndexError`; `BufferError` while a mutable span of the buffer is lent; `ValueError` after
    ///   ``PyBuffer/release()``.
    @inlinable
    public subscript(_ indices: [Int]) -> Element {
        get throws(PyError) { try load(at: place(indices)) }
    }

    /// Sets the item at an index, of a buffer of one dimension.
    ///
    /// - Throws: ``PyError`` holding `IndexError`; `BufferError` for memory that is read-only or being read or written
    ///   through a span; `ValueError` after ``PyBuffer/release()``.
    @inlinable
    public func set(_ index: Int, to value: Element) throws(PyError) { try store(value, at: place(index)) }

    /// Sets the item in a row and column, of a buffer of two dimensions.
    ///
    /// - Throws: As ``set(_:to:)-(Int,_)``.
    @inlinable
    public func set(_ row: Int, _ column: Int, to value: Element) throws(PyError) {
        try store(value, at: place(row, column))
    }

    /// Sets the item at the indices.
    ///
    /// - Throws: As ``set(_:to:)-(Int,_)``.
    @inlinable
    public func set(_ indices: [Int], to value: Element) throws(PyError) { try store(value, at: place(indices)) }

    @inlinable
    @inline(__always)
    func load(at offset: Int) throws(PyError) -> Element {
        guard _fastPath(!state.pointee.is_released && !state.pointee.is_writing), let start else { throw unreadable() }
        defer { withExtendedLifetime(export) {} }
        return Element.__item(at: start + offset)
    }

    @inlinable
    @inline(__always)
    func store(_ value: Element, at offset: Int) throws(PyError) {
        let isUsed = state.pointee.is_released || state.pointee.is_writing || state.pointee.readers > 0
        guard _fastPath(!isReadOnly && !isUsed), let start else { throw unwritable() }
        (start + offset).storeBytes(of: value, as: Element.self)
        withExtendedLifetime(export) {}
    }

    @inlinable
    @inline(__always)
    func place(_ index: Int) throws(PyError) -> Int {
        guard _fastPath(shape.count == 1) else { throw wrong(count: 1) }
        return try offset(index, 0)
    }

    @inlinable
    @inline(__always)
    func place(_ row: Int, _ column: Int) throws(PyError) -> Int {
        guard _fastPath(shape.count == 2) else { throw wrong(count: 2) }
        return try offset(row, 0) + offset(column, 1)
    }

    @inlinable
    func place(_ indices: [Int]) throws(PyError) -> Int {
        guard shape.count == indices.count else { throw wrong(count: indices.count) }
        var total = 0
        for (dimension, index) in indices.enumerated() { total += try offset(index, dimension) }
        return total
    }

    @inlinable
    @inline(__always)
    func offset(_ index: Int, _ dimension: Int) throws(PyError) -> Int {
        guard _fastPath(index >= 0 && index < shape[dimension]) else { throw outOfRange(index, dimension) }
        return index * strides[dimension]
    }

    // What is off the straight path is compiled once.

    @usableFromInline
    @inline(never)
    func unreadable() -> PyError {
        if export.isReleased { return .bufferIsReleased }
        return export.isWriting ? .bufferIsWritten : .bufferIsEmpty
    }

    @usableFromInline
    @inline(never)
    func unwritable() -> PyError {
        if export.isReleased { return .bufferIsReleased }
        if isReadOnly { return .bufferIsReadOnly }
        return export.isUsed ? .bufferIsUsed : .bufferIsEmpty
    }

    @usableFromInline
    @inline(never)
    func outOfRange(_ index: Int, _ dimension: Int) -> PyError {
        .indexError("index \(index) is out of range for dimension \(dimension) of size \(shape[dimension])")
    }

    @usableFromInline
    @inline(never)
    func wrong(count: Int) -> PyError {
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
