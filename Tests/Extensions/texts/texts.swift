import Martlet

/// str without a copy.
@PyModule
enum Texts {
    @PyFunction static func same(_ text: PyStr) -> PyStr { text }
    @PyFunction static func count(_ text: PyStr) -> Int { text.count }
    @PyFunction static func spaces(_ text: PyStr) throws -> Int {
        try text.withUTF8 { span in span.indices.reduce(0) { $0 + (span[$1] == UInt8(ascii: " ") ? 1 : 0) } }
    }
    @PyFunction static func utf8(_ text: PyStr) throws -> [UInt8] {
        try text.withUTF8 { span in span.indices.map { span[$0] } }
    }
    @PyFunction static func scalars(_ text: PyStr) throws -> [UInt32] {
        try text.withUTF8Span { span in
            var scalars: [UInt32] = []
            var iterator = span.makeUnicodeScalarIterator()
            while let scalar = iterator.next() { scalars.append(scalar.value) }
            return scalars
        }
    }
    @PyFunction static func string(_ text: PyStr) throws -> String { try text.string }
    @PyFunction static func areEqual(_ left: PyStr, _ right: PyStr) -> Bool { left == right && !(left != right) }
    @PyFunction static func isGreeting(_ text: PyStr) -> Bool { text == "grüß dich" && !(text != "grüß dich") }
    @PyFunction static func borrowedBytes(_ text: PyUTF8) -> [UInt8] {
        text.withSpan { span in span.indices.map { span[$0] } }
    }
    @PyFunction static func borrowedScalars(_ text: PyUTF8) -> Int {
        text.withUTF8Span { span in
            var count = 0
            var iterator = span.makeUnicodeScalarIterator()
            while iterator.next() != nil { count += 1 }
            return count
        }
    }
    @PyFunction static func borrowedSize(_ text: PyUTF8) -> Int { text.isEmpty ? 0 : text.count }
    @PyFunction static func borrowedCopy(_ text: PyUTF8?) -> String? { text?.string }
    @PyFunction static func borrowedEqual(_ left: PyUTF8, _ right: PyUTF8) -> Bool { left == right }
    @PyFunction static func borrowedGreeting(_ text: PyUTF8) -> Bool { text == "grüß dich" && !(text != "grüß dich") }
    /// Names are only in modules that ask for them.
    @PyFunction static func names(_ text: String) -> [String?] { text.unicodeScalars.map(\.properties.name) }
    @PyFunction static func nameAliases(_ text: String) -> [String?] {
        text.unicodeScalars.map { $0.properties.nameAlias }
    }
    @PyFunction static func firstName(_ text: String) -> String? { text.unicodeScalars.first?.properties.name }
    /// Kept while Python code runs that drops the str.
    @PyFunction static func borrowedAcross(_ text: PyUTF8, _ callback: PyObject) throws -> String {
        try callback()
        return "\(text)"
    }
    @PyFunction static func borrowedLongest(_ texts: [PyUTF8]) -> String? { texts.max { $0.count < $1.count }?.string }
    @PyFunction static func at(_ text: PyStr, _ index: Int) throws -> PyStr { try text[index] }
    /// A copy that grows where it lies.
    @PyFunction static func grown(_ text: String, _ more: [String]) -> String {
        var copy = text
        for part in more { copy += part }
        return copy
    }
    /// What follows a place that is found by UTF-16, for which Swift keeps marks with a string.
    @PyFunction static func afterUTF16(_ text: String, _ offset: Int) -> String {
        let utf16 = text.utf16
        let place = utf16.index(utf16.startIndex, offsetBy: offset, limitedBy: utf16.endIndex) ?? utf16.endIndex
        return String(text[place...])
    }
    /// The text, what follows a place in it, and whether Swift finds it equal, hash and all, to one that it made otherwise.
    @PyFunction static func joined(_ first: String, _ second: String, _ offset: Int) -> (String, String, Bool) {
        let text = first + second
        let same = String(decoding: Array(first.utf8) + Array(second.utf8), as: UTF8.self)
        return (text, afterUTF16(text, offset), text == same && Set([text]).contains(same))
    }
    nonisolated(unsafe) private static var kept: [String] = []
    @PyFunction static func keep(_ text: String) { kept.append(text) }
    @PyFunction
    static func letGo() -> [String] {
        defer { kept = [] }
        return kept
    }
    @PyFunction static func fails(_ text: PyStr) throws { try text.withUTF8 { _ in throw PyError.keyError("no") } }
}
