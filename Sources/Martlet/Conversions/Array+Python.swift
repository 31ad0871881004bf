// Array+Python.swift: list, and whatever else is a sequence.

public import CPython

extension Array: PythonConvertible where Element: PythonConvertible {
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    /// A Python `list`; `bytes` for an array of `UInt8`.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        if Element.self == UInt8.self { return try newBytes(of: unsafeBitCast(self, to: [UInt8].self)) }
        return try newList(of: count) { index throws(PyError) in try self[index].__toPython() }
    }
}

extension Array: ConvertibleFromPython where Element: ConvertibleFromPython {
    public static func fromPython(_ object: PyObject) throws(PyError) -> [Element] {
        try object.withPointer { borrowed throws(PyError) in try __fromPython(borrowed) }
    }

    /// From a `list`, `tuple` or other sequence; not from a `str`, which is one only by accident. An array of `UInt8` is
    /// copied in one piece from `bytes`, `bytearray` and other buffers of bytes.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> [Element] {
        guard py_list_check(borrowed) else {
            if Element.self == UInt8.self, let bytes = try copiedBytes(of: borrowed) {
                return unsafeBitCast(bytes, to: [Element].self)
            }
            return try __fromSequence(borrowed)
        }
        var elements: [Element] = []
        elements.reserveCapacity(py_list_size(borrowed))
        // Converting an item may run Python code that changes the list, so its size is asked each time and the item held.
        while elements.count < py_list_size(borrowed) {
            guard let item = py_list_get_item_owned(borrowed, elements.count) else { throw .raised() }
            defer { py_decref(item) }
            elements.append(try __item(item, elements.count))
        }
        return elements
    }

    @usableFromInline
    @inline(never)
    static func __fromSequence(_ borrowed: __PyPointer) throws(PyError) -> [Element] {
        guard py_sequence_check(borrowed), !py_unicode_check(borrowed) else {
            throw .cannotConvert(borrowed, to: "list")
        }
        var elements: [Element] = []
        try forEachItem(of: borrowed) { item throws(PyError) in elements.append(try __item(item, elements.count)) }
        return elements
    }

    @inlinable
    static func __item(_ borrowed: __PyPointer, _ index: Int) throws(PyError) -> Element {
        do { return try Element.__fromPython(borrowed) } catch { throw error.located("item \(index)") }
    }
}

/// A new list whose items come, owned, from `make`.
@inlinable
func newList(of count: Int, _ make: (Int) throws(PyError) -> __PyPointer) throws(PyError) -> __PyPointer {
    guard let list = py_list_new_owned(count) else { throw .raised() }
    do {
        for index in 0..<count { _ = py_list_set_item_steal(list, index, try make(index)) }
    } catch {
        py_decref(list)
        throw error
    }
    return list
}

/// A new tuple whose items come, owned, from `make`.
@inlinable
func newTuple(of count: Int, _ make: (Int) throws(PyError) -> __PyPointer) throws(PyError) -> __PyPointer {
    guard let tuple = py_tuple_new_owned(count) else { throw .raised() }
    do {
        for index in 0..<count { _ = py_tuple_set_item_steal(tuple, index, try make(index)) }
    } catch {
        py_decref(tuple)
        throw error
    }
    return tuple
}

/// Each item of an iterable, borrowed.
@inlinable
func forEachItem(
    of borrowed: __PyPointer, _ body: (__PyPointer) throws(PyError) -> Void
) throws(PyError) {
    guard let iterator = py_get_iter_owned(borrowed) else { throw .raised() }
    defer { py_decref(iterator) }
    while let item = py_iter_next_owned(iterator) {
        defer { py_decref(item) }
        try body(item)
    }
    if py_err_occurred() { throw .raised() }
}
