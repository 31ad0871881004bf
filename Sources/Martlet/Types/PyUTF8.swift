// PyUTF8.swift: a str's text as UTF-8, borrowed from Python.

public import CPython

/// The UTF-8 of a Python `str`, where Python keeps it: no copy is made.
///
/// As a parameter it is the quickest way to read text. `String` copies it, and ``PyStr`` is the object, which may be asked
/// for more than its bytes:
///
///     @PyFunction
///     static func countSpaces(_ text: PyUTF8) -> Int {
///         text.withSpan { bytes in
///             var count = 0
///             for index in bytes.indices where bytes[index] == UInt8(ascii: " ") { count += 1 }
///             return count
///         }
///     }
///
/// Python makes the UTF-8 once and keeps it with the `str`; that of an ASCII text is the text itself
/// (`PyUnicode_AsUTF8AndSize`, in every CPython; another Python may hand out a `bytes`, which this value then holds). The
/// value keeps the `str` alive, so it may be stored as any other Python object.
public struct PyUTF8 {
    /// The `str`, or the `bytes` that hold its UTF-8.
    @usableFromInline let owner: PyObject
    @usableFromInline let start: UnsafePointer<UInt8>

    /// The number of bytes.
    public let count: Int

    @inlinable
    init(owner: PyObject, start: UnsafePointer<UInt8>, count: Int) {
        self.owner = owner
        self.start = start
        self.count = count
    }

    /// Whether there are none.
    @inlinable
    public var isEmpty: Bool { count == 0 }

    /// Lends the bytes to `body`.
    ///
    /// - Throws: What `body` throws.
    @inlinable
    @inline(__always)
    public func withSpan<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(owner) {} }
        return try body(Span(_unsafeStart: start, count: count))
    }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        defer { withExtendedLifetime(owner) {} }
        return body(UnsafeRawBufferPointer(start: start, count: count))
    }

    /// Lends the text to `body` as a `UTF8Span`, for its Unicode scalars and characters. Python vouches for the encoding.
    ///
    /// - Throws: What `body` throws.
    @available(macOS 26.0, *)
    @inlinable
    public func withUTF8Span<Result, Failure: Error>(
        _ body: (UTF8Span) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withSpan { span throws(Failure) in try body(UTF8Span(unchecked: span)) }
    }

    /// The text, copied.
    @inlinable
    public var string: String {
        defer { withExtendedLifetime(owner) {} }
        return String(valid: UnsafeBufferPointer(start: start, count: count))
    }
}

extension PyUTF8: ConvertibleFromPython {
    public static func fromPython(_ object: PyObject) throws(PyError) -> PyUTF8 {
        try object.withPointer { borrowed throws(PyError) in try __fromPython(borrowed) }
    }

    /// From a `str`.
    ///
    /// - Throws: ``PyError`` holding `UnicodeEncodeError` for a lone surrogate.
    @inlinable
    @inline(__always)
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> PyUTF8 {
        let text = py_unicode_lent_utf8(borrowed)
        if _slowPath(text.bytes == nil) { return try PyUTF8(unlent: borrowed) }
        return PyUTF8(
            owner: PyObject(borrowing: borrowed), start: text.bytes.unsafelyUnwrapped, count: text.size)
    }

    /// By way of a `bytes`, of a `str` that lends nothing; for anything else why there is no text.
    @usableFromInline
    @inline(never)
    init(unlent borrowed: __PyPointer) throws(PyError) {
        guard py_unicode_check(borrowed) else {
            py_err_clear()
            throw .cannotConvert(borrowed, to: "str")
        }
        if py_unicode_lends_utf8() { throw .raised() }
        guard let bytes = py_unicode_utf8_owned(borrowed) else { throw .raised() }
        let start = py_bytes_contents(bytes).assumingMemoryBound(to: UInt8.self)
        self.init(owner: PyObject(adopting: bytes), start: start, count: py_bytes_size(bytes))
    }
}

extension PyUTF8: Equatable {
    /// Whether both are the same bytes. Swift's `String` also takes other spellings of a character for equal.
    public static func == (left: PyUTF8, right: PyUTF8) -> Bool {
        defer { withExtendedLifetime((left.owner, right.owner)) {} }
        return left.count == right.count && py_same_bytes(left.start, right.start, left.count)
    }

    /// Whether the text is this, byte for byte.
    public static func == (left: PyUTF8, right: String) -> Bool {
        defer { withExtendedLifetime(left.owner) {} }
        var right = right
        return right.withUTF8 { left.count == $0.count && py_same_bytes(left.start, $0.baseAddress, left.count) }
    }

    public static func != (left: PyUTF8, right: String) -> Bool { !(left == right) }
}

extension PyUTF8: CustomStringConvertible {
    public var description: String { string }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyUTF8: Sendable {}
