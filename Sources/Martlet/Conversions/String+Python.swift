// String+Python.swift: str. Any Swift string has a Python twin; a Python str with a lone surrogate has no Swift one.

public import CPython

extension String: __PointerConvertible {
    /// A Python `str`, of the same Unicode scalars, embedded NULs included.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        guard let new = __newStr() else { try PyError.throwRaised() }
        return new
    }

    @inlinable
    @inline(__always)
    public func __toResult() throws(PyError) -> __PyPointer? { __newStr() }

    /// NULL with MemoryError.
    @usableFromInline
    @inline(never)
    func __newStr() -> __PyPointer? {
        var isASCII = false
        #if (os(Linux) || os(macOS)) && (arch(x86_64) || arch(arm64))
            let text = unsafeBitCast(self, to: py_small_text.self)
            if py_text_is_small(text) { return py_unicode_of_small_owned(text) }
            // Not by way of the text's storage, which would be counted.
            if py_large_text_is_native(text) { return withExtendedLifetime(self) { py_unicode_of_native_owned(text) } }
            isASCII = py_large_text_is_ascii(text)
        #endif
        // Where the text lies, as almost always.
        let new = utf8.withContiguousStorageIfAvailable {
            py_unicode_of_valid_owned($0.baseAddress, $0.count, isASCII)
        }
        return new
            ?? Array(utf8).withUnsafeBufferPointer { py_unicode_of_valid_owned($0.baseAddress, $0.count, isASCII) }
    }

    /// From a `str`.
    ///
    /// - Throws: ``PyError`` holding `UnicodeEncodeError` for a lone surrogate.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> String {
        let text = py_unicode_lent_utf8(borrowed)
        guard let bytes = text.bytes else { return try copied(borrowed) }
        if _fastPath(text.size <= PY_SMALL_TEXT), let small = String(small: bytes, text.size) { return small }
        return long(UnsafeBufferPointer(start: bytes, count: text.size), of: borrowed)
    }

    /// Many operations are faster on a string that is known to be ASCII. A `str` is where it has as many bytes as characters.
    @usableFromInline
    @inline(never)
    static func long(_ bytes: UnsafeBufferPointer<UInt8>, of borrowed: __PyPointer) -> String {
        let isASCII = py_unicode_length(borrowed) == bytes.count
        #if os(Linux) && (arch(x86_64) || arch(arm64))
            if let start = bytes.baseAddress {
                var new = py_text_new(start, bytes.count, isASCII)
                if _fastPath(!new.failed) {
                    return _withUnprotectedUnsafeMutablePointer(to: &new.text) {
                        UnsafeMutableRawPointer($0).assumingMemoryBound(to: String.self).move()
                    }
                }
            }
        #endif
        return String(valid: bytes, isASCII: isASCII)
    }

    #if os(Linux) && (arch(x86_64) || arch(arm64))
        /// Shows C how the standard library makes strings; asked for when a module is made.
        static let areLearnt: Void = {
            let bytes = [UInt8](repeating: 0x61, count: 198) + [0xC3, 0xA9]
            let first = String(decoding: bytes, as: UTF8.self)
            let second = String(decoding: bytes, as: UTF8.self)
            // That takes breadcrumbs.
            guard second.utf16.count == 199 else { return }
            withExtendedLifetime((first, second)) {
                py_text_learn(
                    unsafeBitCast(first, to: py_small_text.self), unsafeBitCast(second, to: py_small_text.self))
            }
        }()
    #else
        static let areLearnt: Void = ()
    #endif

    @usableFromInline
    @inline(never)
    static func copied(_ borrowed: __PyPointer) throws(PyError) -> String { try PyUTF8(unlent: borrowed).string }

    /// Reading a str runs no Python code.
    @inlinable
    public static func __fromPeeked(_ peeked: __PyPointer) throws(PyError) -> String { try __fromPython(peeked) }

    /// Of up to 15 bytes that are known to be UTF-8, put together in registers as the standard library does it; `nil` where
    /// strings lie otherwise in memory.
    @inlinable
    @inline(__always)
    init?(small bytes: UnsafePointer<UInt8>, _ count: Int) {
        #if (os(Linux) || os(macOS)) && (arch(x86_64) || arch(arm64))
            // Taken out of memory, for a bit cast would count it.
            var text = py_small_text_of(bytes, count)
            self = _withUnprotectedUnsafeMutablePointer(to: &text) {
                UnsafeMutableRawPointer($0).assumingMemoryBound(to: String.self).move()
            }
        #else
            return nil
        #endif
    }

    /// Of bytes that are known to be UTF-8, which is not looked at once more where the standard library allows it.
    @inlinable
    init(valid bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool = false) {
        if #available(macOS 26.0, *) {
            self.init(copying: UTF8Span(unchecked: Span(_unsafeElements: bytes), isKnownASCII: isASCII))
        } else {
            self.init(decoding: bytes, as: UTF8.self)
        }
    }
}
