// PyList+Mutation.swift: changing a list, and looking for items in it.

internal import CPython

extension PyList {
    private var py: Python { asPyObject.py }

    /// `list[index] = item`, with an index from 0 (`PyList_SetItem`).
    ///
    /// - Throws: ``PyError`` holding `IndexError`.
    public func set(_ index: Int, _ item: some PythonConvertible) throws(PyError) {
        let item = try py.object(item)
        try py.check(py_list_set(asPyObject.reference, index, item.reference))
    }

    /// Puts an item before the one at the index; beyond the end it becomes the last (`PyList_Insert`).
    public func insert(_ item: some PythonConvertible, at index: Int) throws(PyError) {
        let item = try py.object(item)
        try py.check(py_list_insert(asPyObject.reference, index, item.reference))
    }

    /// Adds all that an iterable gives at the end (`PyList_SetSlice`).
    public func append(contentsOf items: some PythonConvertible) throws(PyError) {
        let items = try py.list(from: items).asPyObject
        let end = count
        try py.check(py_list_set_slice(asPyObject.reference, end, end, items.reference))
    }

    /// Takes the item at an index from 0 out of the list.
    ///
    /// - Returns: The item.
    /// - Throws: ``PyError`` holding `IndexError`.
    @discardableResult
    public func remove(at index: Int) throws(PyError) -> PyObject {
        let item = try self[index]
        try py.check(py_list_set_slice(asPyObject.reference, index, index + 1, nil))
        return item
    }

    /// Takes the last item out of the list.
    ///
    /// - Throws: ``PyError`` holding `IndexError` for an empty list.
    @discardableResult
    public func removeLast() throws(PyError) -> PyObject {
        guard count > 0 else { throw .indexError("pop from empty list") }
        return try remove(at: count - 1)
    }

    /// Takes all items in the range out of the list, as far as there are any (`PyList_SetSlice`).
    public func removeSubrange(_ range: Range<Int>) throws(PyError) {
        try py.check(py_list_set_slice(asPyObject.reference, range.lowerBound, range.upperBound, nil))
    }

    /// Takes all items out of the list.
    public func removeAll() throws(PyError) { try removeSubrange(0..<Swift.max(count, 0)) }

    /// Sorts the list in place (`PyList_Sort`).
    ///
    /// - Throws: ``PyError`` holding what comparing the items raises, or `ValueError` when they change the list meanwhile.
    public func sort() throws(PyError) { try py.check(py_list_sort(asPyObject.reference)) }

    /// Turns the order of the items round, in place (`PyList_Reverse`).
    public func reverse() throws(PyError) { try py.check(py_list_reverse(asPyObject.reference)) }

    /// Whether an equal item is in the list (`PySequence_Contains`).
    public func contains(_ item: some PythonConvertible) throws(PyError) -> Bool { try py.contains(asPyObject, item) }

    /// The index of the first item that is equal, or `nil`.
    public func firstIndex(of item: some PythonConvertible) throws(PyError) -> Int? {
        try py.firstIndex(of: item, in: asPyObject)
    }

    /// A new tuple of the items (`PyList_AsTuple`).
    public func asTuple() throws(PyError) -> PyTuple {
        PyTuple(unchecked: try py.checked(py_list_as_tuple(asPyObject.reference)))
    }
}

extension Python {
    /// By comparing, not by `PySequence_Index`: its ValueError for a missing item looks like one of a comparison's.
    func firstIndex(of item: some PythonConvertible, in sequence: PyObject) throws(PyError) -> Int? {
        let wanted = try object(item)
        var index = 0
        for candidate in try iter(sequence) {
            let found = py_object_compare_bool(
                try candidate.get().reference, wanted.reference, PyComparison.equal.rawValue)
            if try check(found) != 0 { return index }
            index += 1
        }
        return nil
    }
}

extension PyObject {
    /// Whether this is an instance of the type and of none below it.
    func hasExactType(_ type: __PyPointer) -> Bool { withPointer { py_has_exact_type($0, type) } }

    /// Whether this is an instance of the type, by the order of inheritance alone: runs no Python code.
    func hasType(_ type: __PyPointer) -> Bool { withPointer { py_has_type($0, type) } }
}
