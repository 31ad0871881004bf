// Array+Python.swift: list, and whatever else is a sequence.

public import CPython

extension Array: PythonConvertible where Element: PythonConvertible {
    @inlinable
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    /// A Python `list`; `bytes` for an array of `UInt8`.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        if Element.self == UInt8.self { return try newBytes(of: unsafeBitCast(self, to: [UInt8].self)) }
        return try withUnsafeBufferPointer { elements throws(PyError) in
            try newList(of: elements.count) { index throws(PyError) in try elements[index].__toPython() }
        }
    }
}

extension Array: ConvertibleFromPython where Element: ConvertibleFromPython {
    @inlinable
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
        return try __fromList(borrowed)
    }

    @inlinable
    static func __fromList(_ list: __PyPointer) throws(PyError) -> [Element] {
        var elements: [Element] = []
        let count = py_list_size(list)
        elements.reserveCapacity(count)
        var failure: PyError?
        _withUnprotectedUnsafeMutablePointer(to: &failure) { failure in
            elements.append(contentsOf: __ListItems(list: list, count: count, failure: failure))
        }
        if let failure { try failure.rethrow() }
        // Or longer.
        while _slowPath(elements.count < py_list_size(list)) {
            guard let item = py_list_peek(list, elements.count) else { try PyError.throwRaised() }
            elements.append(try __item(item, elements.count))
        }
        return elements
    }

    @usableFromInline
    @inline(never)
    static func __fromSequence(_ borrowed: __PyPointer) throws(PyError) -> [Element] {
        guard py_sequence_check(borrowed), !py_unicode_check(borrowed) else {
            try PyError.throwCannotConvert(borrowed, to: "list")
        }
        // An endless range would else be read until no memory is left.
        if py_check_length(borrowed, Swift.max(MemoryLayout<Element>.stride, 1)) < 0 { throw .raised() }
        var elements: [Element] = []
        try forEachItem(of: borrowed) { item throws(PyError) in
            do throws(PyError) { elements.append(try Element.__fromPython(item)) } catch {
                try error.throwLocated(item: elements.count)
            }
        }
        return elements
    }

    @inlinable
    @inline(__always)
    static func __item(_ peeked: __PyPointer, _ index: Int) throws(PyError) -> Element {
        defer { py_list_end_peek(peeked) }
        do throws(PyError) { return try Element.__fromPeeked(peeked) } catch { try error.throwLocated(item: index) }
    }
}

/// A new list whose items come, owned, from `make`.
@inlinable
@inline(__always)
func newList(of count: Int, _ make: (Int) throws(PyError) -> __PyPointer) throws(PyError) -> __PyPointer {
    guard let list = py_list_new_owned(count) else { try PyError.throwRaised() }
    do throws(PyError) {
        var index = 0
        while index < count {
            py_list_init_item_steal(list, index, try make(index))
            index += 1
        }
    } catch {
        py_decref(list)
        try error.rethrow()
    }
    return list
}

/// A new tuple whose items come, owned, from `make`.
@inlinable
func newTuple(of count: Int, _ make: (Int) throws(PyError) -> __PyPointer) throws(PyError) -> __PyPointer {
    guard let tuple = py_tuple_new_owned(count) else { try PyError.throwRaised() }
    do throws(PyError) {
        for index in 0..<count { py_tuple_init_item_steal(tuple, index, try make(index)) }
    } catch {
        py_decref(tuple)
        try error.rethrow()
    }
    return tuple
}

/// Each item of an iterable, borrowed.
@inlinable
func forEachItem(
    of borrowed: __PyPointer, _ body: (__PyPointer) throws(PyError) -> Void
) throws(PyError) {
    guard let iterator = py_get_iter_owned(borrowed) else { try PyError.throwRaised() }
    defer { py_decref(iterator) }
    while let item = py_iter_next_owned(iterator) {
        defer { py_decref(item) }
        try body(item)
    }
    if py_err_occurred() { try PyError.throwRaised() }
}
