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
    @PyFunction static func at(_ text: PyStr, _ index: Int) throws -> PyStr { try text[index] }
    @PyFunction static func fails(_ text: PyStr) throws { try text.withUTF8 { _ in throw PyError.keyError("no") } }
}
