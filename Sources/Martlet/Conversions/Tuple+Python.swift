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
@inline(__always)
@_disfavoredOverload
func tupleFromPython<each Item: ConvertibleFromPython>(_ borrowed: __PyPointer) throws(PyError) -> (repeat each Item) {
    var count = 0
    for _ in repeat (each Item).self { count += 1 }
    var reader = try TupleReader(borrowed, count: count)
    return (repeat try reader.next((each Item).self))
}

// Packs are specialised, but their metadata is still asked for at run time: the usual sizes go without.

@inlinable
@inline(__always)
func tupleFromPython<A: ConvertibleFromPython, B: ConvertibleFromPython>(_ borrowed: __PyPointer) throws(PyError) -> (
    A, B
) {
    var reader = try TupleReader(borrowed, count: 2)
    return (try reader.next(A.self), try reader.next(B.self))
}

@inlinable
@inline(__always)
func tupleFromPython<A: ConvertibleFromPython, B: ConvertibleFromPython, C: ConvertibleFromPython>(
    _ borrowed: __PyPointer
) throws(PyError) -> (A, B, C) {
    var reader = try TupleReader(borrowed, count: 3)
    return (try reader.next(A.self), try reader.next(B.self), try reader.next(C.self))
}

/// A new tuple. Takes a pack, not a tuple of one: Swift 6.3.1 crashes on handing such a tuple on.
@inlinable
func tupleToPython<each Item: PythonConvertible>(_ items: repeat each Item) throws(PyError) -> __PyPointer {
    var count = 0
    for _ in repeat (each Item).self { count += 1 }
    var writer = try TupleWriter(count: count)
    for item in repeat each items { try writer.append(item) }
    return writer.tuple
}

@inlinable
@inline(__always)
func tupleToPython<A: PythonConvertible, B: PythonConvertible>(_ a: A, _ b: B) throws(PyError) -> __PyPointer {
    var writer = try TupleWriter(count: 2)
    try writer.append(a)
    try writer.append(b)
    return writer.tuple
}

@inlinable
@inline(__always)
func tupleToPython<A: PythonConvertible, B: PythonConvertible, C: PythonConvertible>(
    _ a: A, _ b: B, _ c: C
) throws(PyError) -> __PyPointer {
    var writer = try TupleWriter(count: 3)
    try writer.append(a)
    try writer.append(b)
    try writer.append(c)
    return writer.tuple
}

/// Reads a tuple's items from the first to the last.
@usableFromInline
struct TupleReader {
    @usableFromInline let tuple: __PyPointer
    @usableFromInline var index = 0

    @inlinable
    @inline(__always)
    init(_ borrowed: __PyPointer, count: Int) throws(PyError) {
        guard _fastPath(py_tuple_check(borrowed) && py_tuple_size(borrowed) == count) else {
            try Self.throwMismatch(borrowed, count)
        }
        tuple = borrowed
    }

    @usableFromInline
    @inline(never)
    static func throwMismatch(_ borrowed: __PyPointer, _ count: Int) throws(PyError) -> Never {
        guard py_tuple_check(borrowed) else { throw .cannotConvert(borrowed, to: "tuple") }
        throw .conversion(.valueError, "expected a tuple of \(count) items, got \(py_tuple_size(borrowed))")
    }

    @inlinable
    @inline(__always)
    mutating func next<Item: ConvertibleFromPython>(_ type: Item.Type) throws(PyError) -> Item {
        defer { index += 1 }
        do throws(PyError) { return try Item.__fromPython(py_tuple_item_borrowed(tuple, index)) } catch {
            try error.throwLocated(item: index)
        }
    }
}

/// Fills a new tuple from the first item to the last. Where an item fails, the tuple is gone.
@usableFromInline
struct TupleWriter {
    @usableFromInline let tuple: __PyPointer
    @usableFromInline var index = 0

    @inlinable
    @inline(__always)
    init(count: Int) throws(PyError) {
        guard let tuple = py_tuple_new_owned(count) else { try PyError.throwRaised() }
        self.tuple = tuple
    }

    @inlinable
    @inline(__always)
    mutating func append<Item: PythonConvertible>(_ item: Item) throws(PyError) {
        let owned: __PyPointer
        do throws(PyError) { owned = try item.__toPython() } catch {
            py_decref(tuple)
            try error.rethrow()
        }
        py_tuple_init_item_steal(tuple, index, owned)
        index += 1
    }
}
