// Arguments.swift: what an expanded @PyFunction reads its arguments from. Public for expanded macros only.

public import CPython

/// The arguments of one incoming call, in the order of the parameters; `nil` where none was given.
public struct __Arguments<let count: Int> {
    @usableFromInline var places: InlineArray<count, __PyPointer?>
    @usableFromInline let function: StaticString
    @usableFromInline let names: StaticString

    /// Sorts a call's arguments into their places.
    ///
    /// - Parameters:
    ///   - values: The arguments, borrowed for the time of the call: `given` positional ones, then those of `keywords`.
    ///   - keywords: The tuple of the keyword arguments' names, or `nil`.
    ///   - names: The parameters' Python names, separated by commas; `=` after one that has a default.
    ///   - required: How many of the positional parameters have no default; they come first.
    ///   - positional: How many parameters can be passed by position, if not all.
    ///   - positionalOnly: How many parameters cannot be named; they come first.
    /// - Throws: `TypeError` in CPython's own words for missing, surplus, unknown and doubled arguments.
    @inlinable
    @inline(__always)
    public init(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ keywords: __PyPointer?,
        _ function: StaticString, _ names: StaticString, required: Int, positional: Int = count, positionalOnly: Int = 0
    ) throws(PyError) {
        self.function = function
        self.names = names
        // Keywords in the order of the parameters are as good as positional arguments.
        var total = given
        if let keywords {
            total = given < positionalOnly ? -1 : py_count_in_order(Self.text(names), given, keywords, count)
        }
        // Parameters beyond the positional ones may be required, too: then the names decide.
        // One comparison, which tells the compiler which way is the straight one; -1 is a large number.
        if _fastPath(
            positional == count && UInt(bitPattern: total &- required) <= UInt(bitPattern: count &- required))
        {
            var places = Self.empty
            Self.withPointer(to: &places) { start in
                for index in 0..<count where index < required || index < total {
                    py_place_set(start, index, values.unsafelyUnwrapped[index])
                }
            }
            self.places = places
        } else if let keywords,
            let bound = Self.bound(
                values, given, keywords, names, required: required, positional: positional,
                positionalOnly: positionalOnly)
        {
            places = bound
        } else {
            places = try Self.sorted(
                values, given, keywords, function, names, required: required, positional: positional,
                positionalOnly: positionalOnly)
        }
    }

    /// No argument is given yet.
    @inlinable
    static var empty: InlineArray<count, __PyPointer?> {
        @inline(__always)
        get {
            if count > PY_EMPTY_PLACES { return InlineArray(repeating: nil) }
            return UnsafeRawPointer(py_empty_places()).load(as: InlineArray<count, __PyPointer?>.self)
        }
    }

    @inlinable
    @inline(__always)
    static func text(_ names: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(names.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    /// A right call by keyword; nil for any other.
    @inlinable
    @inline(__always)
    static func bound(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ keywords: __PyPointer, _ names: StaticString,
        required: Int, positional: Int, positionalOnly: Int
    ) -> InlineArray<count, __PyPointer?>? {
        // A variable of its own: those that C has the address of stay in memory.
        var places = empty
        let isBound = withPointer(to: &places) { start in
            py_bind_keywords(
                text(names), py_signature_shape(count, required, positional, positionalOnly), values, given, keywords,
                start)
        }
        return _fastPath(isBound) ? places : nil
    }

    /// What is left, and mistakes. A function of its own, so that the straight path keeps its arguments in registers.
    @inlinable
    @inline(never)
    static func sorted(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ keywords: __PyPointer?,
        _ function: StaticString, _ names: StaticString, required: Int, positional: Int, positionalOnly: Int
    ) throws(PyError) -> InlineArray<count, __PyPointer?> {
        var places = empty
        let signature = Signature(
            function, names, count: count, required: required, positional: positional,
            positionalOnly: positionalOnly)
        try withPointer(to: &places) { start throws(PyError) in
            try signature.bind(values, given, keywords, to: UnsafeMutableBufferPointer(start: start, count: count))
        }
        return places
    }

    /// The places as memory.
    ///
    /// Not by subscripts or spans, nor by repeating nil: for pointer arithmetic on a variable Swift guards the stack, which
    /// every call would pay for. That of the C target passes.
    @inlinable
    @inline(__always)
    static func withPointer<Result, Failure: Error>(
        to places: inout InlineArray<count, __PyPointer?>,
        _ body: (UnsafeMutablePointer<__PyPointer?>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try _withUnprotectedUnsafeMutablePointer(to: &places) { places throws(Failure) in
            try body(UnsafeMutableRawPointer(places).assumingMemoryBound(to: __PyPointer?.self))
        }
    }

    /// The same for a function whose arguments cannot be named.
    @inlinable
    @inline(__always)
    public init(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ function: StaticString, _ names: StaticString,
        required: Int
    ) throws(PyError) {
        try self.init(values, given, nil, function, names, required: required, positionalOnly: count)
    }

    /// With the places filled by somebody else.
    @usableFromInline
    init(places: InlineArray<count, __PyPointer?>, _ function: StaticString, _ names: StaticString) {
        self.places = places
        self.function = function
        self.names = names
    }

    /// Whether the argument was given, else the parameter's default is to be evaluated.
    @inlinable
    @inline(__always)
    public func has(_ index: Int) -> Bool { place(index) != nil }

    /// An argument as a Swift value. The parameter's type picks the conversion.
    @inlinable
    public subscript<Value: ConvertibleFromPython>(_ index: Int) -> Value {
        @inline(__always)
        get throws(PyError) {
            do throws(PyError) { return try Value.__fromPython(pointer(index)) } catch {
                try __throwLocated(error, function, names, index)
            }
        }
    }

    /// An argument as a Swift tuple, where the macro does not see that the type is one.
    @inlinable
    public subscript<each Item: ConvertibleFromPython>(_ index: Int) -> (repeat each Item) {
        get throws(PyError) { try tuple(index) }
    }

    /// An argument by a function of the user's, which says what it takes. What it throws passes unchanged.
    @inlinable
    public func converted<Source: ConvertibleFromPython, Value>(
        _ index: Int, _ convert: (Source) throws -> Value
    ) throws -> Value {
        try convert(self[index] as Source)
    }

    /// An argument as a Swift tuple. With a name of its own, so that the compiler's error names the item that does not
    /// convert, not the tuple.
    @inlinable
    @_disfavoredOverload
    public func tuple<each Item: ConvertibleFromPython>(_ index: Int) throws(PyError) -> (repeat each Item) {
        do throws(PyError) { return try tupleFromPython(pointer(index)) } catch {
            try __throwLocated(error, function, names, index)
        }
    }

    @inlinable
    @inline(__always)
    public func tuple<A: ConvertibleFromPython, B: ConvertibleFromPython>(_ index: Int) throws(PyError) -> (A, B) {
        do throws(PyError) { return try tupleFromPython(pointer(index)) } catch {
            try __throwLocated(error, function, names, index)
        }
    }

    @inlinable
    @inline(__always)
    public func tuple<A: ConvertibleFromPython, B: ConvertibleFromPython, C: ConvertibleFromPython>(
        _ index: Int
    ) throws(PyError) -> (A, B, C) {
        do throws(PyError) { return try tupleFromPython(pointer(index)) } catch {
            try __throwLocated(error, function, names, index)
        }
    }

    @inlinable
    @inline(__always)
    func place(_ index: Int) -> __PyPointer? {
        _withUnprotectedUnsafePointer(to: places) { places in
            py_place_get(UnsafeRawPointer(places).assumingMemoryBound(to: __PyPointer?.self), index)
        }
    }

    /// An argument that was given, or has no default.
    @inlinable
    @inline(__always)
    func pointer(_ index: Int) -> __PyPointer {
        place(index).unsafelyUnwrapped
    }
}

/// A failed conversion, with the argument's name. Consumes the error: kept over this call, it would cost every straight path
/// two registers.
@usableFromInline
@inline(never)
func __throwLocated(
    _ error: consuming PyError, _ function: StaticString, _ names: StaticString, _ index: Int
) throws(PyError) -> Never {
    let name = Signature(function, names, count: index + 1, required: 0).name(index)
    throw error.located("\(function)() argument '\(name)'", isMismatch: true)
}

/// Refuses names of arguments that have none.
@inlinable
@inline(__always)
public func __noKeywords(_ names: __PyPointer?, _ function: StaticString) throws(PyError) {
    if _slowPath(names != nil) { try __refuseKeywords(names, function) }
}

@usableFromInline
@inline(never)
func __refuseKeywords(_ names: __PyPointer?, _ function: StaticString) throws(PyError) {
    guard let names, py_tuple_size(names) > 0 else { return }
    throw .mismatch("\(function)() takes no keyword arguments")
}

/// Refuses the arguments of a function that takes none.
@inlinable
@inline(__always)
public func __noArguments(_ given: Int, _ function: StaticString) throws(PyError) {
    if _slowPath(given != 0) { try __throwSurplus(given, function) }
}

@usableFromInline
@inline(never)
func __throwSurplus(_ given: Int, _ function: StaticString) throws(PyError) -> Never {
    throw .mismatch("\(function)() takes 0 positional arguments but \(given) \(given == 1 ? "was" : "were") given")
}
