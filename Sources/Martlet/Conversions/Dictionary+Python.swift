// Dictionary+Python.swift: dict, and whatever else is a mapping.

public import CPython

extension Dictionary: PythonConvertible where Key: PythonConvertible, Value: PythonConvertible {
    @inlinable
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    /// A Python `dict`.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        guard let dict = py_dict_new_owned() else { try PyError.throwRaised() }
        do throws(PyError) {
            for (key, value) in self {
                let key = try key.__toPython()
                defer { py_decref(key) }
                let value = try value.__toPython()
                defer { py_decref(value) }
                if py_dict_set_item(dict, key, value) < 0 { try PyError.throwRaised() }
            }
        } catch {
            py_decref(dict)
            try error.rethrow()
        }
        return dict
    }
}

extension Dictionary: ConvertibleFromPython where Key: ConvertibleFromPython, Value: ConvertibleFromPython {
    @inlinable
    public static func fromPython(_ object: PyObject) throws(PyError) -> [Key: Value] {
        try object.withPointer { borrowed throws(PyError) in try __fromPython(borrowed) }
    }

    /// From a `dict` or other mapping. Of keys that are equal in Swift (`é` as one scalar and as two) the last one counts.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> [Key: Value] {
        guard py_dict_check(borrowed), py_dict_next_is_safe() else { return try __fromMapping(borrowed) }
        let count = py_dict_size(borrowed)
        if Key.self == String.self, __textTablesAreKnown() {
            return unsafeBitCast(try [String: Value].__ofTexts(borrowed, count), to: [Key: Value].self)
        }
        var failure: PyError?
        var found = 0
        // Entry behind entry, each of which then moves to where its hash says: so none is looked for twice.
        let result = [Key: Value](_unsafeUninitializedCapacity: count, allowingDuplicates: true) { keys, values in
            var position = 0
            // Python code that a conversion runs may let the dict grow.
            while found < count {
                let entry = py_dict_peek(borrowed, position)
                guard let key = entry.key, let value = entry.value else { break }
                do throws(PyError) {
                    try __read(
                        key, value, into: keys.baseAddress.unsafelyUnwrapped + found,
                        values.baseAddress.unsafelyUnwrapped + found)
                } catch {
                    failure = error
                    break
                }
                found += 1
                position = entry.position
            }
            return found
        }
        if let failure { try failure.rethrow() }
        guard _fastPath(found == count && py_dict_size(borrowed) == count) else { try __throwChanged() }
        guard _fastPath(result.count == count) else { return try __fromMapping(borrowed) }
        return result
    }

    /// Both places are filled, or none.
    @inlinable
    @inline(__always)
    static func __read(
        _ key: __PyPointer, _ value: __PyPointer, into keys: UnsafeMutablePointer<Key>,
        _ values: UnsafeMutablePointer<Value>
    ) throws(PyError) {
        defer { py_dict_end_peek(key, value) }
        py_incref(key)
        py_incref(value)
        defer {
            py_decref(key)
            py_decref(value)
        }
        let entry = try __entry(key, value)
        keys.initialize(to: entry.key)
        values.initialize(to: entry.value)
    }

    @inlinable
    static func __entry(_ key: __PyPointer, _ value: __PyPointer) throws(PyError) -> (key: Key, value: Value) {
        let converted: Key
        do throws(PyError) { converted = try Key.__fromPython(key) } catch {
            try error.throwLocated(key: key, "key")
        }
        do throws(PyError) { return (converted, try Value.__fromPython(value)) } catch {
            try error.throwLocated(key: key, "value of key")
        }
    }

    @usableFromInline
    @inline(never)
    static func __throwChanged() throws(PyError) -> Never {
        throw .runtimeError("dictionary changed size during iteration")
    }

    @usableFromInline
    @inline(never)
    static func __fromMapping(_ borrowed: __PyPointer) throws(PyError) -> [Key: Value] {
        guard try PyMapping.hasMethods(PyObject(borrowing: borrowed)) else {
            throw .cannotConvert(borrowed, to: "dict")
        }
        // Those of a dict itself: a class below may have other `items`.
        let isDict = py_dict_check(borrowed)
        let count = isDict ? py_dict_size(borrowed) : 0
        guard let items = isDict ? py_dict_items_owned(borrowed) : py_mapping_items_owned(borrowed) else {
            throw .raised()
        }
        defer { py_decref(items) }
        var result: [Key: Value] = [:]
        try forEachItem(of: items) { pair throws(PyError) in
            guard py_tuple_check(pair), py_tuple_size(pair) == 2,
                let key = py_tuple_get_item_borrowed(pair, 0), let value = py_tuple_get_item_borrowed(pair, 1)
            else { throw .conversion(.typeError, "items() of a mapping must give pairs") }
            let entry = try __entry(key, value)
            result[entry.key] = entry.value
        }
        guard !isDict || py_dict_size(borrowed) == count else { try __throwChanged() }
        return result
    }
}
