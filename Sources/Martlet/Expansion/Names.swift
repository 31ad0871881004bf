// Names.swift: a walk over the names of a signature, which are one constant text: `first,second=,third=`.

internal import CPython

/// Stands at one name and goes round: after the last comes the first.
struct Names {
    private let text: UnsafeBufferPointer<UInt8>
    private let count: Int
    private var index = 0
    private var start = 0
    private var end = 0

    init(_ text: StaticString, count: Int) {
        self.text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        self.count = count
        findEnd()
    }

    /// The parameter of this name, if there is one; the walk then stands behind it.
    mutating func index(of keyword: UnsafeRawBufferPointer) -> Int? {
        for _ in 0..<count {
            let found = matches(keyword) ? index : nil
            advance()
            if let found { return found }
        }
        return nil
    }

    private func matches(_ keyword: UnsafeRawBufferPointer) -> Bool {
        guard end - start == keyword.count, let base = text.baseAddress else { return false }
        return py_same_bytes(base + start, keyword.baseAddress, keyword.count)
    }

    var name: String { String(decoding: text[start..<end], as: UTF8.self) }

    var hasDefault: Bool { end < text.count && text[end] == UInt8(ascii: "=") }

    mutating func advance() {
        index += 1
        start = hasDefault ? end + 2 : end + 1
        if index >= count || start >= text.count {
            index = 0
            start = 0
        }
        findEnd()
    }

    private mutating func findEnd() {
        end = start
        while end < text.count, text[end] != UInt8(ascii: ","), text[end] != UInt8(ascii: "=") { end += 1 }
    }
}
