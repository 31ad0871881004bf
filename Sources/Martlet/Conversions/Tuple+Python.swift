// Tuple+Python.swift: tuples. A Swift tuple cannot conform to a protocol, so these are functions over parameter packs.

public import CPython

extension PyObject {
    /// This `tuple` as a Swift tuple: `let (x, y): (Int, String) = try object.extract()`.
    ///
    /// - Throws: ``PyError`` holding `TypeError` when the object is no tuple, `ValueError` when it has another number of
    ///   items, or what an item's conversion throws.
    @inlinable
    public func extract<each Item: ConvertibleFromPython>(
        _ type: (repeat each Item).Type = (repeat each Item).self
    ) throws(PyError) -> (repeat each Item) {
        try withPointer { borrowed throws(PyError) in try tupleFromPython(borrowed) }
    }
}

extension Python {
    /// A new Python `tuple` of a Swift tuple's elements.
    // Disfavoured, for a lone value is a tuple too in Swift: `py.tuple([1, 2])` means the two numbers.
    @_disfavoredOverload
    public func tuple<each Item: PythonConvertible>(_ items: (repeat each Item)) throws(PyError) -> PyTuple {
        PyTuple(unchecked: PyObject(adopting: try tupleToPython(repeat each items)))
    }
}

@inlinable
func tupleFromPython<each Item: ConvertibleFromPython>(_ borrowed: __PyPointer) throws(PyError) -> (repeat each Item) {
    var count = 0
    for _ in repeat (each Item).self { count += 1 }
    var reader = try TupleReader(borrowed, count: count)
    return (repeat try reader.next((each Item).self))
}

/// A new tuple. Takes a pack, not a tuple of one: Swift 6.3.1 crashes on handing such a tuple on.
@inlinable
func tupleToPython<each Item: PythonConvertible>(_ items: repeat each Item) throws(PyError) -> __PyPointer {
    var count = 0
    for _ in repeat (each Item).self { count += 1 }
    guard let tuple = py_tuple_new_owned(count) else { throw .raised() }
    do throws(PyError) {
        var index = 0
        for item in repeat each items {
            _ = py_tuple_set_item_steal(tuple, index, try item.__toPython())
            index += 1
        }
    } catch {
        py_decref(tuple)
        throw error
    }
    return tuple
}

/// Reads a tuple's items from the first to the last.
@usableFromInline
struct TupleReader {
    @usableFromInline let tuple: __PyPointer
    @usableFromInline var index = 0

    @usableFromInline
    init(_ borrowed: __PyPointer, count: Int) throws(PyError) {
        guard py_tuple_check(borrowed) else { throw .cannotConvert(borrowed, to: "tuple") }
        guard py_tuple_size(borrowed) == count else {
            throw .conversion(.valueError, "expected a tuple of \(count) items, got \(py_tuple_size(borrowed))")
        }
        tuple = borrowed
    }

    @inlinable
    mutating func next<Item: ConvertibleFromPython>(_ type: Item.Type) throws(PyError) -> Item {
        guard let item = py_tuple_get_item_borrowed(tuple, index) else { throw .raised() }
        defer { index += 1 }
        do { return try Item.__fromPython(item) } catch { throw error.located("item \(index)") }
    }
}
