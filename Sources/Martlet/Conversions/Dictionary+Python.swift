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

    /// From a `dict` or other mapping. Of keys that are equal in Swift (`1` and `True` as Int) the last one counts.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> [Key: Value] {
        guard py_dict_check(borrowed) else { return try __fromMapping(borrowed) }
        let count = py_dict_size(borrowed)
        var result = [Key: Value](minimumCapacity: count)
        var position = 0
        var key: __PyPointer?
        var value: __PyPointer?
        while py_dict_next_owned(borrowed, &position, &key, &value), let key, let value {
            // Ours, for converting may run Python code that takes the entry away.
            defer {
                py_decref(key)
                py_decref(value)
            }
            try __insert(key, value, into: &result)
            guard _fastPath(py_dict_size(borrowed) == count) else { try __throwChanged() }
        }
        return result
    }

    @usableFromInline
    @inline(never)
    static func __throwChanged() throws(PyError) -> Never {
        throw .runtimeError("dictionary changed size during iteration")
    }

    @usableFromInline
    @inline(never)
    static func __fromMapping(_ borrowed: __PyPointer) throws(PyError) -> [Key: Value] {
        guard py_has_mapping_methods(borrowed) else { throw .cannotConvert(borrowed, to: "dict") }
        guard let items = py_mapping_items_owned(borrowed) else { throw .raised() }
        defer { py_decref(items) }
        var result: [Key: Value] = [:]
        try forEachItem(of: items) { pair throws(PyError) in
            guard py_tuple_check(pair), py_tuple_size(pair) == 2,
                let key = py_tuple_get_item_borrowed(pair, 0), let value = py_tuple_get_item_borrowed(pair, 1)
            else { throw .conversion(.typeError, "items() of a mapping must give pairs") }
            try __insert(key, value, into: &result)
        }
        return result
    }

    @inlinable
    @inline(__always)
    static func __insert(
        _ key: __PyPointer, _ value: __PyPointer, into result: inout [Key: Value]
    ) throws(PyError) {
        let converted: Key
        do throws(PyError) { converted = try Key.__fromPython(key) } catch {
            try error.throwLocated(key: key, "key")
        }
        do throws(PyError) {
            result[converted] = try Value.__fromPython(value)
        } catch {
            try error.throwLocated(key: key, "value of key")
        }
    }
}
