// String+Python.swift: str. Any Swift string has a Python twin; a Python str with a lone surrogate has no Swift one.

public import CPython

extension String: __PointerConvertible {
    /// A Python `str`, of the same Unicode scalars, embedded NULs included.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        var copy = self
        let new = copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { py_unicode_from_utf8_owned($0.baseAddress, $0.count) }
        }
        guard let new else { throw .raised() }
        return new
    }

    /// From a `str`.
    ///
    /// - Throws: ``PyError`` holding `UnicodeEncodeError` for a lone surrogate.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> String {
        guard py_unicode_check(borrowed) else { throw .cannotConvert(borrowed, to: "str") }
        var count = 0
        var owner: __PyPointer?
        let bytes = py_unicode_utf8(borrowed, &count, &owner)
        defer { if let owner { py_decref(owner) } }
        guard let bytes else { throw .raised() }
        return bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            String(decoding: UnsafeBufferPointer(start: $0, count: count), as: UTF8.self)
        }
    }
}
