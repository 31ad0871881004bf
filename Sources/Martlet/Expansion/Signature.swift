// Signature.swift: a function's parameters, for calls off the straight path: keywords, defaults and mistakes.

internal import CPython

/// The parameters as the macro wrote them down. Never inlined into expansions; nothing is allocated until a mistake.
@usableFromInline
struct Signature {
    let function: StaticString
    let names: StaticString
    let count: Int
    let required: Int
    let positionalOnly: Int

    @usableFromInline
    @inline(never)
    init(_ function: StaticString, _ names: StaticString, count: Int, required: Int, positionalOnly: Int) {
        self.function = function
        self.names = names
        self.count = count
        self.required = required
        self.positionalOnly = positionalOnly
    }

    private var text: UnsafeBufferPointer<UInt8> { .init(start: names.utf8Start, count: names.utf8CodeUnitCount) }

    /// Puts each argument in its place, or throws the TypeError that CPython would raise.
    @usableFromInline
    @inline(never)
    func bind(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ keywords: __PyPointer?,
        to places: UnsafeMutableBufferPointer<__PyPointer?>
    ) throws(PyError) {
        for index in 0..<min(given, count) { places[index] = values?[index] }
        if let keywords {
            for offset in 0..<py_tuple_size(keywords) {
                guard let name = py_tuple_get_item_borrowed(keywords, offset) else { throw .raised() }
                let index = try place(of: name)
                if places[index] != nil {
                    throw .typeError("\(function)() got multiple values for argument '\(self.name(index))'")
                }
                places[index] = values?[given + offset]
            }
        }
        // In CPython's order: of several mistakes it names the keywords first.
        if given > count { throw surplus(given) }
        if places.prefix(required).contains(where: { $0 == nil }) { throw missing(places) }
    }

    /// The parameter of a keyword.
    private func place(of keyword: __PyPointer) throws(PyError) -> Int {
        var size = 0
        var owner: __PyPointer?
        guard let bytes = py_unicode_utf8(keyword, &size, &owner) else { throw .raised() }
        defer { if let owner { py_decref(owner) } }
        guard let index = index(of: UnsafeRawBufferPointer(start: bytes, count: size)) else {
            throw .typeError("\(function)() got an unexpected keyword argument '\(try String.__fromPython(keyword))'")
        }
        guard index >= positionalOnly else {
            throw .typeError(
                "\(function)() got some positional-only arguments passed as keyword arguments: '\(name(index))'")
        }
        return index
    }

    private func index(of keyword: UnsafeRawBufferPointer) -> Int? {
        var start = 0
        for index in 0..<count {
            let end = self.end(from: start)
            let length = end - start
            if length == keyword.count, py_same_bytes(names.utf8Start + start, keyword.baseAddress, length) {
                return index
            }
            start = next(after: end)
        }
        return nil
    }

    /// A parameter's Python name.
    func name(_ index: Int) -> String {
        var start = 0
        for _ in 0..<index { start = next(after: end(from: start)) }
        return String(decoding: text[start..<end(from: start)], as: UTF8.self)
    }

    /// Where the name that starts here ends.
    private func end(from start: Int) -> Int {
        var end = start
        while end < text.count, text[end] != UInt8(ascii: ","), text[end] != UInt8(ascii: "=") { end += 1 }
        return end
    }

    /// Where the name after the one that ends here starts.
    private func next(after end: Int) -> Int {
        end < text.count && text[end] == UInt8(ascii: "=") ? end + 2 : end + 1
    }
}

extension Signature {
    private func surplus(_ given: Int) -> PyError {
        let range = required == count ? "\(count)" : "from \(required) to \(count)"
        let were = given == 1 ? "was" : "were"
        return .typeError(
            "\(function)() takes \(range) positional argument\(count == 1 ? "" : "s") but \(given) \(were) given")
    }

    private func missing(_ places: UnsafeMutableBufferPointer<__PyPointer?>) -> PyError {
        let names = (0..<required).filter { places[$0] == nil }.map { "'\(name($0))'" }
        let list =
            switch names.count {
            case 1: names[0]
            case 2: "\(names[0]) and \(names[1])"
            default: names.dropLast().joined(separator: ", ") + ", and \(names[names.count - 1])"
            }
        return .typeError(
            "\(function)() missing \(names.count) required positional argument\(names.count == 1 ? "" : "s"): \(list)")
    }
}
