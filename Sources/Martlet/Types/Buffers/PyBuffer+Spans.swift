// PyBuffer+Spans.swift: a contiguous buffer's items, lent as Swift spans.

internal import CPython

extension PyBuffer {
    /// Lends the items to `body`, in C order.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when the items are of another type, not contiguous, not aligned, or
    ///   being written; what `body` throws.
    public func withSpan<Element: PyBufferElement, Result>(
        of type: Element.Type, _ body: (Span<Element>) throws -> Result
    ) throws -> Result {
        let items = try contiguousItems(as: type)
        defer { withExtendedLifetime(export) {} }
        return try export.read { try body(Span(_unsafeElements: UnsafeBufferPointer(items))) }
    }

    /// Lends the items to `body`, in C order, to be changed in place.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when the memory is read-only or used already, or the items are of
    ///   another type, not contiguous or not aligned; what `body` throws.
    public func withMutableSpan<Element: PyBufferElement, Result>(
        of type: Element.Type, _ body: (inout MutableSpan<Element>) throws -> Result
    ) throws -> Result {
        guard try !isReadOnly else { throw PyError.bufferError("the buffer is read-only") }
        let items = try contiguousItems(as: type)
        defer { withExtendedLifetime(export) {} }
        return try export.write {
            var span = MutableSpan(_unsafeElements: items)
            return try body(&span)
        }
    }

    /// Lends the bytes to `body`, in C order, whatever the items are.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when they are not contiguous or being written; what `body` throws.
    public func withBytes<Result>(_ body: (RawSpan) throws -> Result) throws -> Result {
        let bytes = try contiguousBytes()
        defer { withExtendedLifetime(export) {} }
        return try export.read { try body(RawSpan(_unsafeBytes: UnsafeRawBufferPointer(bytes))) }
    }

    /// Lends the bytes to `body`, in C order, to be changed in place, whatever the items are.
    ///
    /// - Throws: ``PyError`` holding `BufferError` when they are read-only, not contiguous or used already; what `body`
    ///   throws.
    public func withMutableBytes<Result>(_ body: (inout MutableRawSpan) throws -> Result) throws -> Result {
        guard try !isReadOnly else { throw PyError.bufferError("the buffer is read-only") }
        let bytes = try contiguousBytes()
        defer { withExtendedLifetime(export) {} }
        return try export.write {
            var span = MutableRawSpan(_unsafeBytes: bytes)
            return try body(&span)
        }
    }

    private func contiguousItems<Element: PyBufferElement>(
        as type: Element.Type
    ) throws(PyError) -> UnsafeMutableBufferPointer<Element> {
        try checkItems(are: type)
        let bytes = try contiguousBytes()
        guard Int(bitPattern: bytes.baseAddress) % MemoryLayout<Element>.alignment == 0 else {
            throw .bufferError("the buffer is not aligned for \(type)")
        }
        return bytes.bindMemory(to: Element.self)
    }

    private func contiguousBytes() throws(PyError) -> UnsafeMutableRawBufferPointer {
        let filled = try export.filled()
        guard py_buffer_is_contiguous(filled) else { throw .bufferError("the buffer is not C-contiguous") }
        let (buf, len) = (filled.pointee.buf, filled.pointee.len)
        return UnsafeMutableRawBufferPointer(start: len == 0 ? nil : buf, count: len)
    }

    /// Format and size must both be those of the type.
    func checkItems<Element: PyBufferElement>(are type: Element.Type) throws(PyError) {
        // The usual letter in its usual spelling, without reading it as text.
        if py_buffer_has_format(try export.filled(), Element.__bufferLetter, MemoryLayout<Element>.size) { return }
        let format = try self.format
        guard BufferFormat(format) == BufferFormat(of: type), try itemSize == MemoryLayout<Element>.size else {
            throw .bufferError("the buffer's items have the format '\(format)', which is not \(type)")
        }
    }
}
