// PyBuffer+Items.swift: single items and copies, of buffers with any strides.

public import CPython

extension PyBuffer {
    /// The item at the indices, one from 0 for each dimension. For many of them there is ``items(of:)``.
    ///
    /// - Throws: ``PyError`` holding `IndexError`, or `BufferError` when the items are of another type.
    public func item<Element: PyBufferElement>(at indices: Int..., as type: Element.Type) throws(PyError) -> Element {
        try items(of: type)[indices]
    }

    /// Sets the item at the indices, one from 0 for each dimension.
    ///
    /// - Throws: ``PyError`` holding `IndexError`, or `BufferError` when the memory is read-only or the items are of
    ///   another type.
    public func setItem<Element: PyBufferElement>(at indices: Int..., to value: Element) throws(PyError) {
        try items(of: Element.self).set(indices, to: value)
    }

    /// The items, copied in C order.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when the items are of another type.
    @inlinable
    public func array<Element: PyBufferElement>(of type: Element.Type) throws(PyError) -> [Element] {
        let kind = Element.__bufferKind
        let items = try layout(kind, MemoryLayout<Element>.size, type)
        guard items.count > 0, let start = items.start else { return [] }
        defer { withExtendedLifetime(export) {} }
        return [Element](unsafeUninitializedCapacity: items.count) { copy, initialized in
            guard let to = copy.baseAddress else { return }
            if items.isDense, kind != .boolean {
                py_copy_bytes(to, start, items.count * MemoryLayout<Element>.size)
                initialized = items.count
            } else {
                items.forEachOffset { offset in
                    (to + initialized).initialize(to: Element.__item(at: start + offset))
                    initialized += 1
                }
            }
        }
    }

    @usableFromInline
    @inline(never)
    func layout(
        _ kind: __BufferKind, _ size: Int, _ type: any PyBufferElement.Type
    ) throws(PyError) -> BufferLayout {
        try checkItems(kind, size, type)
        let (shape, strides) = (try self.shape, try self.strides)
        return BufferLayout(
            start: try export.filled().pointee.buf.map { UnsafeRawPointer($0) }, shape: shape, strides: strides,
            count: shape.reduce(1, *), isDense: try isContiguous)
    }
}

/// Where a buffer's items lie.
@usableFromInline
struct BufferLayout {
    @usableFromInline let start: UnsafeRawPointer?
    @usableFromInline let shape, strides: [Int]
    @usableFromInline let count: Int
    @usableFromInline let isDense: Bool

    init(start: UnsafeRawPointer?, shape: [Int], strides: [Int], count: Int, isDense: Bool) {
        (self.start, self.shape, self.strides, self.count, self.isDense) = (start, shape, strides, count, isDense)
    }

    /// The distance of each item from the start, in C order; there is at least one.
    @inlinable
    @inline(__always)
    func forEachOffset(_ body: (Int) -> Void) {
        // The last dimension in a loop of its own.
        let (length, step) = (shape.last ?? 1, strides.last ?? 0)
        var indices = [Int](repeating: 0, count: Swift.max(shape.count - 1, 0))
        var offset = 0
        while true {
            for index in 0..<length { body(offset + index * step) }
            // As an odometer counts: the last wheel first, and a full turn moves the wheel before it.
            var wheel = indices.count - 1
            while wheel >= 0, indices[wheel] == shape[wheel] - 1 {
                offset -= indices[wheel] * strides[wheel]
                indices[wheel] = 0
                wheel -= 1
            }
            guard wheel >= 0 else { return }
            indices[wheel] += 1
            offset += strides[wheel]
        }
    }
}

/// The bytes of `bytes`, `bytearray` or a one-dimensional buffer of bytes; `nil` for anything else.
@usableFromInline
func copiedBytes(of borrowed: __PyPointer) throws(PyError) -> [UInt8]? {
    let start: UnsafeRawPointer
    let count: Int
    if py_bytes_check(borrowed) {
        (start, count) = (py_bytes_contents(borrowed), py_bytes_size(borrowed))
    } else if py_bytearray_check(borrowed) {
        (start, count) = (UnsafeRawPointer(py_bytearray_contents(borrowed)), py_bytearray_size(borrowed))
    } else {
        guard py_buffer_check(borrowed) else { return nil }
        let buffer = try PyBuffer(PyObject(borrowing: borrowed))
        guard try buffer.shape.count == 1, BufferFormat(try buffer.format) == BufferFormat(of: UInt8.self) else {
            return nil
        }
        return try buffer.array(of: UInt8.self)
    }
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
        if let base = bytes.baseAddress { py_copy_bytes(base, start, count) }
        initialized = count
    }
}

/// A new `bytes`.
@usableFromInline
func newBytes(of contents: [UInt8]) throws(PyError) -> __PyPointer {
    guard let new = contents.withUnsafeBytes({ py_bytes_new_owned($0.baseAddress, $0.count) }) else { throw .raised() }
    return new
}
