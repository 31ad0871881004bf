// PyDict+Mutation.swift: changing a dict, looking into it, and walking it.

internal import CPython

extension PyDict {
    private var py: Python { asPyObject.py }

    /// Whether there are no entries.
    public var isEmpty: Bool { count == 0 }

    /// Whether the key is there (`PyDict_Contains`).
    ///
    /// - Throws: ``PyError`` holding `TypeError` for a key that has no hash, or what comparing keys raises.
    public func contains(_ key: some PythonConvertible) throws(PyError) -> Bool {
        let key = try py.object(key)
        return try py.check(py_dict_contains(asPyObject.reference, key.reference)) != 0
    }

    /// Takes a key and its value out of the dict.
    ///
    /// - Returns: The value, or `nil` where the key is missing.
    @discardableResult
    public func removeValue(forKey key: some PythonConvertible) throws(PyError) -> PyObject? {
        let key = try py.object(key)
        guard let value = try self[key] else { return nil }
        try py.check(py_dict_del_item(asPyObject.reference, key.reference))
        return value
    }

    /// Takes all entries out of the dict (`PyDict_Clear`).
    public func removeAll() { py_dict_clear(asPyObject.reference) }

    /// The value of a key, which is set to `value` first where the key is missing.
    public func value(
        forKey key: some PythonConvertible, settingDefault value: some PythonConvertible
    ) throws(PyError) -> PyObject {
        let key = try py.object(key)
        if let found = try self[key] { return found }
        let value = try py.object(value)
        try set(key, value)
        return value
    }

    /// Sets all entries of another mapping (`PyDict_Update`).
    public func update(_ other: some PythonConvertible) throws(PyError) {
        let other = try py.object(other)
        try py.check(py_dict_update(asPyObject.reference, other.reference))
    }

    /// A new dict of the same entries (`PyDict_Copy`).
    public func copy() throws(PyError) -> PyDict {
        PyDict(unchecked: try py.checked(py_dict_copy(asPyObject.reference)))
    }

    /// A new list of the keys (`PyDict_Keys`).
    public func keys() throws(PyError) -> PyList {
        PyList(unchecked: try py.checked(py_dict_keys(asPyObject.reference)))
    }

    /// A new list of the values (`PyDict_Values`).
    public func values() throws(PyError) -> PyList {
        PyList(unchecked: try py.checked(py_dict_values(asPyObject.reference)))
    }

    /// A new list of the entries, as tuples of two (`PyDict_Items`).
    public func items() throws(PyError) -> PyList {
        PyList(unchecked: try py.checked(py_dict_items(asPyObject.reference)))
    }
}

extension PyDict: Sequence {
    /// An iterator over the entries (`PyDict_Next`):
    ///
    ///     for entry in dict {
    ///         let (key, value) = try entry.get()
    ///     }
    ///
    /// A dict that changes its size meanwhile gives the `RuntimeError` that it gives in Python, and the iteration ends.
    public func makeIterator() -> Iterator {
        Iterator(dict: self, entries: py_dict_next_is_safe() ? nil : try? items(), countAtStart: count)
    }

    public struct Iterator: IteratorProtocol {
        let dict: PyDict
        /// As they were at the start, where Python does not walk a dict that changes (PyPy).
        let entries: PyList?
        let countAtStart: Int
        var position = 0
        var seen = 0
        var isExhausted = false

        public mutating func next() -> Result<(key: PyObject, value: PyObject), PyError>? {
            guard !isExhausted else { return nil }
            guard dict.count == countAtStart else {
                isExhausted = true
                return .failure(.runtimeError("dictionary changed size during iteration"))
            }
            var key: __PyPointer?
            var value: __PyPointer?
            let found =
                if let entries {
                    entries.asPyObject.withPointer { py_dict_items_next_owned($0, &position, &key, &value) }
                } else {
                    dict.asPyObject.withPointer { py_dict_next_owned($0, &position, &key, &value) }
                }
            guard found, let key, let value else {
                isExhausted = true
                return nil
            }
            let entry = (PyObject(adopting: key), PyObject(adopting: value))
            seen += 1
            guard seen <= countAtStart else {
                isExhausted = true
                return .failure(.runtimeError("dictionary keys changed during iteration"))
            }
            return .success(entry)
        }
    }
}
