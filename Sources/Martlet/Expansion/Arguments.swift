// Arguments.swift: what an expanded @PyFunction reads its arguments from. Public for expanded macros only.

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
        // Not a default value of the property: that would be a call on every call.
        places = InlineArray(repeating: nil)
        self.function = function
        self.names = names
        // Parameters beyond the positional ones may be required, too: then the names decide.
        if keywords == nil, let values, given >= required, given <= positional, positional == count {
            for index in 0..<given { places[index] = values[index] }
        } else if keywords != nil || given != 0 || required != 0 || positional != count {
            let signature = Signature(
                function, names, count: count, required: required, positional: positional,
                positionalOnly: positionalOnly)
            var span = places.mutableSpan
            try span.withUnsafeMutableBufferPointer { places throws(PyError) in
                try signature.bind(values, given, keywords, to: places)
            }
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
    public func has(_ index: Int) -> Bool { places[index] != nil }

    /// An argument as a Swift value. The parameter's type picks the conversion.
    @inlinable
    public subscript<Value: ConvertibleFromPython>(_ index: Int) -> Value {
        get throws(PyError) {
            do { return try Value.__fromPython(try pointer(index)) } catch { throw located(error, index) }
        }
    }

    /// An argument as a Swift tuple, where the macro does not see that the type is one.
    @inlinable
    public subscript<each Item: ConvertibleFromPython>(_ index: Int) -> (repeat each Item) {
        get throws(PyError) { try tuple(index) }
    }

    /// An argument as a Swift tuple. With a name of its own, so that the compiler's error names the item that does not
    /// convert, not the tuple.
    @inlinable
    public func tuple<each Item: ConvertibleFromPython>(_ index: Int) throws(PyError) -> (repeat each Item) {
        do { return try tupleFromPython(try pointer(index)) } catch { throw located(error, index) }
    }

    @inlinable
    func pointer(_ index: Int) throws(PyError) -> __PyPointer {
        guard let pointer = places[index] else { throw .systemError("argument \(index) was not bound") }
        return pointer
    }

    @usableFromInline
    @inline(never)
    func located(_ error: PyError, _ index: Int) -> PyError {
        let name = Signature(function, names, count: count, required: 0).name(index)
        return error.located("\(function)() argument '\(name)'")
    }
}

/// Refuses the arguments of a function that takes none.
@inlinable
public func __noArguments(_ given: Int, _ function: StaticString) throws(PyError) {
    if given != 0 { throw __surplusArguments(given, function) }
}

@usableFromInline
@inline(never)
func __surplusArguments(_ given: Int, _ function: StaticString) -> PyError {
    .typeError("\(function)() takes 0 positional arguments but \(given) \(given == 1 ? "was" : "were") given")
}
