// Signature.swift: a function's parameters, for calls off the straight path: keywords, defaults and mistakes.

internal import CPython

/// The parameters as the macro wrote them down. Never inlined into expansions. Nothing is allocated until a mistake; right
/// calls by keyword mostly do not come here (`py_bind_keywords`).
@usableFromInline
struct Signature {
    @usableFromInline let function: StaticString
    let names: StaticString
    /// How many parameters have a place: all but `*args` and `**kwargs`.
    let count: Int
    /// How many of the positional ones have no default; they come first.
    let required: Int
    /// How many can be passed by position; they come first, the keyword-only ones after them.
    @usableFromInline let positional: Int
    /// How many cannot be passed by name; they come first.
    let positionalOnly: Int
    let takesRest: Bool
    let takesOptions: Bool

    @usableFromInline
    @inline(never)
    init(
        _ function: StaticString, _ names: StaticString, count: Int, required: Int, positional: Int? = nil,
        positionalOnly: Int = 0, takesRest: Bool = false, takesOptions: Bool = false
    ) {
        self.function = function
        self.names = names
        self.count = count
        self.required = required
        self.positional = positional ?? count
        self.positionalOnly = positionalOnly
        self.takesRest = takesRest
        self.takesOptions = takesOptions
    }

    /// Puts each argument in its place, or throws the TypeError that CPython would raise.
    @usableFromInline
    @inline(never)
    func bind(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ keywords: __PyPointer?,
        to places: UnsafeMutableBufferPointer<__PyPointer?>
    ) throws(PyError) {
        for index in 0..<min(given, positional) { places[index] = values?[index] }
        if let keywords {
            // Names mostly come in the order of the parameters: the search goes on where the last one ended.
            var cursor = Names(names, count: count)
            for offset in 0..<py_tuple_size(keywords) {
                guard let name = py_tuple_get_item_borrowed(keywords, offset) else { throw .raised() }
                guard let index = place(of: name, &cursor) else {
                    if takesOptions { continue }
                    throw try unexpected(name, among: keywords)
                }
                if places[index] != nil {
                    throw .mismatch("\(function)() got multiple values for argument '\(self.name(index))'")
                }
                places[index] = values?[given + offset]
            }
        }
        // In CPython's order: of several mistakes it names the keywords first.
        if given > positional, !takesRest { throw surplus(given, places) }
        if (0..<required).contains(where: { places[$0] == nil }) { throw missingPositional(places) }
        if positional < count { try checkKeywordOnly(places) }
    }

    private func checkKeywordOnly(_ places: UnsafeMutableBufferPointer<__PyPointer?>) throws(PyError) {
        for index in positional..<count where places[index] == nil {
            if !hasDefault(index) { throw missingKeywordOnly(places) }
        }
    }

    /// The parameter of a keyword; nil where none can be passed by that name.
    private func place(of keyword: __PyPointer, _ cursor: inout Names) -> Int? {
        // A lone surrogate, which has no UTF-8, is in no parameter's name.
        do {
            let index = try PyUTF8.__fromPython(keyword).withBytes { cursor.index(of: $0) }
            return index.flatMap { $0 >= positionalOnly ? $0 : nil }
        } catch { return nil }
    }

    /// Whether a parameter of this name takes the keyword, so that it is not one of `**kwargs`.
    @usableFromInline
    func takes(_ keyword: __PyPointer) -> Bool {
        var cursor = Names(names, count: count)
        return place(of: keyword, &cursor) != nil
    }

    /// A parameter's Python name.
    func name(_ index: Int) -> String {
        var cursor = Names(names, count: count)
        for _ in 0..<index { cursor.advance() }
        return cursor.name
    }

    func hasDefault(_ index: Int) -> Bool {
        var cursor = Names(names, count: count)
        for _ in 0..<index { cursor.advance() }
        return cursor.hasDefault
    }
}
