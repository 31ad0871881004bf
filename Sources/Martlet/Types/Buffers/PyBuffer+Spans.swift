// PyBuffer+Spans.swift: a contiguous buffer's items, lent as Swift spans.

internal import CPython

extension PyBuffer {
    /// Lends the items to `body`, in C order.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when the items are of another type, not contiguous, not aligned, or
    ///   being written; what `body` throws.
    @inlinable
    public func withSpan<Element: PyBufferElement, Result>(
        of type: Element.Type, _ body: (Span<Element>) throws -> Result
    ) throws -> Result {
        let items = try contiguousItems(as: type)
        try export.beginReading()
        defer { export.endReading() }
        return try body(Span(_unsafeElements: UnsafeBufferPointer(items)))
    }

    /// Lends the items to `body`, in C order, to be changed in place.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when the memory is read-only or used already, or the items are of
    ///   another type, not contiguous or not aligned; what `body` throws.
    @inlinable
    public func withMutableSpan<Element: PyBufferElement, Result>(
        of type: Element.Type, _ body: (inout MutableSpan<Element>) throws -> Result
    ) throws -> Result {
        guard try !isReadOnly else { throw PyError.bufferIsReadOnly }
        let items = try contiguousItems(as: type)
        try export.beginWriting()
        defer { export.endWriting() }
        var span = MutableSpan(_unsafeElements: items)
        return try body(&span)
    }

    /// Lends the bytes to `body`, in C order, whatever the items are.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when they are not contiguous or being written; what `body` throws.
    @inlinable
    public func withBytes<Result>(_ body: (RawSpan) throws -> Result) throws -> Result {
        let bytes = try contiguousBytes()
        try export.beginReading()
        defer { export.endReading() }
        return try body(RawSpan(_unsafeBytes: UnsafeRawBufferPointer(bytes)))
    }

    /// Lends the bytes to `body`, in C order, to be changed in place, whatever the items are.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when they are read-only, not contiguous or used already; what `body`
    ///   throws.
    @inlinable
    public func withMutableBytes<Result>(_ body: (inout MutableRawSpan) throws -> Result) throws -> Result {
        guard try !isReadOnly else { throw PyError.bufferIsReadOnly }
        let bytes = try contiguousBytes()
        try export.beginWriting()
        defer { export.endWriting() }
        var span = MutableRawSpan(_unsafeBytes: bytes)
        return try body(&span)
    }

    @inlinable
    @inline(__always)
    func contiguousItems<Element: PyBufferElement>(
        as type: Element.Type
    ) throws(PyError) -> UnsafeMutableBufferPointer<Element> {
        let bytes = try contiguousItems(
            Element.__bufferKind, MemoryLayout<Element>.size, MemoryLayout<Element>.alignment, type)
        let count = bytes.count / MemoryLayout<Element>.size
        return UnsafeMutableBufferPointer(
            start: bytes.baseAddress?.bindMemory(to: Element.self, capacity: count), count: count)
    }

    /// Not generic, so that it is compiled once, and no caller pays for its errors.
    @usableFromInline
    @inline(never)
    func contiguousItems(
        _ kind: __BufferKind, _ size: Int, _ alignment: Int, _ type: any PyBufferElement.Type
    ) throws(PyError) -> UnsafeMutableRawBufferPointer {
        if let usual = export.usualItems(kind.letter(size), size), kind != .boolean { return usual }
        try checkItems(kind, size, type)
        let bytes = try contiguousBytes()
        if kind == .boolean, !py_bytes_are_bools(bytes.baseAddress, bytes.count) {
            throw .bufferError("the buffer has bytes other than 0 and 1, which no Bool has")
        }
        guard Int(bitPattern: bytes.baseAddress) % alignment == 0 else {
            throw .bufferError("the buffer is not aligned for \(type)")
        }
        return bytes
    }

    @usableFromInline
    @inline(never)
    func contiguousBytes() throws(PyError) -> UnsafeMutableRawBufferPointer {
        let filled = try export.filled()
        guard py_buffer_is_contiguous(filled) else { throw .bufferError("the buffer is not C-contiguous") }
        let (buf, len) = (filled.pointee.buf, filled.pointee.len)
        return UnsafeMutableRawBufferPointer(start: len == 0 ? nil : buf, count: len)
    }

    /// Format and size must both be those of the type.
    func checkItems<Element: PyBufferElement>(are type: Element.Type) throws(PyError) {
        try checkItems(Element.__bufferKind, MemoryLayout<Element>.size, type)
    }

    func checkItems(
        _ kind: __BufferKind, _ size: Int, _ type: any PyBufferElement.Type
    ) throws(PyError) {
        // The usual letter in its usual spelling, without reading it as text.
        if py_buffer_has_format(try export.filled(), kind.letter(size), size) { return }
        let format = try self.format
        guard BufferFormat(format) == BufferFormat(kind, size), try itemSize == size else {
            throw .bufferError("the buffer's items have the format '\(format)', which is not \(type)")
        }
    }
}
