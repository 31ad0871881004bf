// PyBuffer+Items.swift: single items and copies, of buffers with any strides.

internal import CPython

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
    public func array<Element: PyBufferElement>(of type: Element.Type) throws(PyError) -> [Element] {
        try checkItems(are: type)
        let filled = try export.filled().pointee
        let (shape, strides) = (try self.shape, try self.strides)
        let count = shape.reduce(1, *)
        guard count > 0, let start = filled.buf else { return [] }
        defer { withExtendedLifetime(export) {} }
        if try isContiguous, Element.__bufferKind != .boolean {
            return [Element](unsafeUninitializedCapacity: count) { items, initialized in
                if let base = items.baseAddress { py_copy_bytes(base, start, filled.len) }
                initialized = count
            }
        }
        var items: [Element] = []
        items.reserveCapacity(count)
        var indices = [Int](repeating: 0, count: shape.count)
        var offset = 0
        while true {
            items.append(Element.__item(at: start + offset))
            // As an odometer counts: the last wheel first, and a full turn moves the wheel before it.
            var wheel = shape.count - 1
            while wheel >= 0, indices[wheel] == shape[wheel] - 1 {
                offset -= indices[wheel] * strides[wheel]
                indices[wheel] = 0
                wheel -= 1
            }
            guard wheel >= 0 else { return items }
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
