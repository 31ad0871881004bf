// PyStr.swift: str, read where it lies.

public import CPython

/// A Python `str`.
///
/// As a parameter it costs no copy, where `String` copies the text (``PyUTF8`` is for reading alone):
///
///     @PyFunction
///     static func countSpaces(_ text: PyStr) throws -> Int {
///         try text.withUTF8 { span in
///             var count = 0
///             for index in span.indices where span[index] == UInt8(ascii: " ") { count += 1 }
///             return count
///         }
///     }
public struct PyStr: PyTyped {
    public let asPyObject: PyObject

    @inlinable
    public init(unchecked object: PyObject) { asPyObject = object }
    @inlinable
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_unicode_check($0) } }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_str()) }
    public static var typeName: String { "str" }

    /// The number of code points, as `len` counts them (`PyUnicode_GetLength`).
    @inlinable
    public var count: Int { asPyObject.withPointer { py_unicode_length($0) } }

    /// Whether there are none.
    public var isEmpty: Bool { count == 0 }

    /// Lends the text as UTF-8 to `body` (`PyUnicode_AsUTF8AndSize`).
    ///
    /// Python makes the UTF-8 once and keeps it with the `str`; of an ASCII text it is the text itself.
    ///
    /// - Throws: ``PyError`` holding `UnicodeEncodeError` for a lone surrogate, what `body` throws.
    public func withUTF8<Result>(_ body: (Span<UInt8>) throws -> Result) throws -> Result {
        try utf8().withSpan(body)
    }

    /// Lends the text to `body` as a `UTF8Span`, for its Unicode scalars and characters. Python vouches for the encoding.
    ///
    /// - Throws: ``PyError`` holding `UnicodeEncodeError` for a lone surrogate, what `body` throws.
    @available(macOS 26.0, *)
    public func withUTF8Span<Result>(_ body: (UTF8Span) throws -> Result) throws -> Result {
        try withUTF8 { span in try body(UTF8Span(unchecked: span)) }
    }

    /// The text, copied.
    ///
    /// - Throws: ``PyError`` holding `UnicodeEncodeError` for a lone surrogate.
    public var string: String { get throws(PyError) { try asPyObject.extract() } }

    /// The code point at an index from 0, as a `str` of length 1.
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public subscript(_ index: Int) -> PyStr {
        get throws(PyError) { PyStr(unchecked: try asPyObject[index]) }
    }

    /// Whether both are the same code points. Swift's `String` also takes other spellings of a character for equal.
    public static func == (left: PyStr, right: PyStr) -> Bool {
        left.asPyObject.withPointer { left in right.asPyObject.withPointer { py_unicode_equal(left, $0) } }
    }

    public static func != (left: PyStr, right: PyStr) -> Bool { !(left == right) }

    /// Whether this is the same code points as a Swift string.
    public static func == (left: PyStr, right: String) -> Bool {
        // A lone surrogate is in no Swift string.
        do { return try left.utf8() == right } catch { return false }
    }

    public static func != (left: PyStr, right: String) -> Bool { !(left == right) }

    private func utf8() throws(PyError) -> PyUTF8 { try PyUTF8.fromPython(asPyObject) }
}

extension Python {
    /// A new `str`. (`py.str(object)` is Python's `str` function, and gives a Swift string.)
    public func string(_ text: String) throws(PyError) -> PyStr {
        PyStr(unchecked: PyObject(adopting: try text.__toPython()))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyStr: Sendable {}
