// VariadicArguments.swift: the arguments of a function that takes any number of them. Public for expanded macros only.

internal import CPython

/// ``__Arguments`` of a function with `*args`, `**kwargs` or both.
///
/// The surplus arguments stay where CPython put them until they are asked for, and then become what the parameter's type
/// says: a Swift array or dictionary without any Python object in between.
public struct __VariadicArguments<let count: Int> {
    @usableFromInline let named: __Arguments<count>
    @usableFromInline let signature: Signature
    @usableFromInline let values: UnsafePointer<__PyPointer>?
    @usableFromInline let given: Int
    @usableFromInline let keywordNames: __PyPointer?

    /// As in ``__Arguments``; `rest` and `options` say whether the function takes `*args` and `**kwargs`.
    public init(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ keywords: __PyPointer?,
        _ function: StaticString, _ names: StaticString, required: Int, positional: Int, positionalOnly: Int = 0,
        rest: Bool = false, options: Bool = false
    ) throws(PyError) {
        let signature = Signature(
            function, names, count: count, required: required, positional: positional, positionalOnly: positionalOnly,
            takesRest: rest, takesOptions: options)
        self.signature = signature
        self.values = values
        self.given = given
        keywordNames = keywords
        var places = InlineArray<count, __PyPointer?>(repeating: nil)
        var span = places.mutableSpan
        try span.withUnsafeMutableBufferPointer { places throws(PyError) in
            try signature.bind(values, given, keywords, to: places)
        }
        named = __Arguments(places: places, function, names)
    }

    @inlinable
    public func has(_ index: Int) -> Bool { named.has(index) }

    @inlinable
    public subscript<Value: ConvertibleFromPython>(_ index: Int) -> Value {
        get throws(PyError) { try named[index] }
    }

    /// An argument by a function of the user's, which says what it takes. What it throws passes unchanged.
    @inlinable
    public func converted<Source: ConvertibleFromPython, Value>(
        _ index: Int, _ convert: (Source) throws -> Value
    ) throws -> Value {
        try convert(named[index] as Source)
    }

    @inlinable
    public func tuple<each Item: ConvertibleFromPython>(_ index: Int) throws(PyError) -> (repeat each Item) {
        try named.tuple(index)
    }
}

// `*args`.
extension __VariadicArguments {
    @inlinable
    var surplus: UnsafeBufferPointer<__PyPointer> {
        let count = given - Swift.min(given, signature.positional)
        return UnsafeBufferPointer(start: count == 0 ? nil : values.map { $0 + signature.positional }, count: count)
    }

    /// The surplus positional arguments as Swift values.
    @inlinable
    public func rest<Item: ConvertibleFromPython>() throws(PyError) -> [Item] {
        var items: [Item] = []
        items.reserveCapacity(surplus.count)
        for pointer in surplus {
            do throws(PyError) { items.append(try Item.__fromPython(pointer)) } catch {
                let number = signature.positional + items.count + 1
                throw error.located("\(signature.function)() argument \(number)", isMismatch: true)
            }
        }
        return items
    }

    /// As a Python tuple, and whatever converts from one.
    @_disfavoredOverload
    public func rest<Value: ConvertibleFromPython>() throws(PyError) -> Value {
        let surplus = surplus
        let tuple = try newTuple(of: surplus.count) { index throws(PyError) in
            py_incref(surplus[index])
            return surplus[index]
        }
        defer { py_decref(tuple) }
        do { return try Value.__fromPython(tuple) } catch {
            throw error.located("\(signature.function)() positional arguments", isMismatch: true)
        }
    }
}

// `**kwargs`.
extension __VariadicArguments {
    /// The keyword arguments that no parameter took, as Swift values.
    @inlinable
    public func options<Value: ConvertibleFromPython>() throws(PyError) -> [String: Value] {
        var result: [String: Value] = [:]
        try forEachOption { name, value throws(PyError) in
            let key = try String.__fromPython(name)
            do throws(PyError) { result[key] = try Value.__fromPython(value) } catch {
                throw error.located("\(signature.function)() argument '\(key)'", isMismatch: true)
            }
        }
        return result
    }

    /// As a Python dict, and whatever converts from one.
    @_disfavoredOverload
    public func options<Value: ConvertibleFromPython>() throws(PyError) -> Value {
        guard let dict = py_dict_new_owned() else { throw .raised() }
        defer { py_decref(dict) }
        try forEachOption { name, value throws(PyError) in
            if py_dict_set_item(dict, name, value) < 0 { throw .raised() }
        }
        do { return try Value.__fromPython(dict) } catch {
            throw error.located("\(signature.function)() keyword arguments", isMismatch: true)
        }
    }

    @usableFromInline
    func forEachOption(_ body: (_ name: __PyPointer, _ value: __PyPointer) throws(PyError) -> Void) throws(PyError) {
        guard let keywordNames else { return }
        for offset in 0..<py_tuple_size(keywordNames) {
            guard let name = py_tuple_get_item_borrowed(keywordNames, offset), let value = values?[given + offset]
            else { throw .raised() }
            if signature.takes(name) { continue }
            try body(name, value)
        }
    }
}
