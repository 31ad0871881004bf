// Slot.swift: a special method as a slot of its type. Public for expanded macros only.

public import CPython

/// One type slot: its number, and a C function of the shape that the number asks for.
///
/// A shape is one initializer here and one case of `SlotShape` in the macros. The macro picks both by the special method's
/// name (`SlotTable`).
public struct __PySlot {
    let slot: PyType_Slot

    /// `(self) -> object`: `__repr__`, `__iter__`, unary operators. `__next__`: NULL without an exception ends.
    public init(_ number: Int, unary function: @convention(c) (__PyPointer) -> __PyPointer?) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self) -> Py_ssize_t`: `__len__`. `__hash__`, whose Py_hash_t is as wide.
    public init(_ number: Int, size function: @convention(c) (__PyPointer) -> Int) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self) -> int`: `__bool__`.
    public init(_ number: Int, truth function: @convention(c) (__PyPointer) -> CInt) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self, other) -> int`: `__contains__`.
    public init(_ number: Int, test function: @convention(c) (__PyPointer, __PyPointer) -> CInt) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self, other) -> object`: `__getitem__`.
    public init(_ number: Int, binary function: @convention(c) (__PyPointer, __PyPointer) -> __PyPointer?) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self, other, operation) -> object`: the six comparisons.
    public init(_ number: Int, compare function: @convention(c) (__PyPointer, __PyPointer, CInt) -> __PyPointer?) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self, arguments, keywords) -> object`: `__call__`.
    public init(
        _ number: Int, call function: @convention(c) (__PyPointer, __PyPointer, __PyPointer?) -> __PyPointer?
    ) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }
}

// The other doors out of an expanded function: what it failed with is raised, and this says so.

@inline(never)
public func __fail(_ error: any Error) -> CInt {
    _ = __raise(error)
    return -1
}

@inline(never)
public func __failSize(_ error: any Error) -> Int {
    _ = __raise(error)
    return -1
}

/// A hash as Python has it: -1 would say that there was an error.
@inlinable
public func __hash(_ value: Int) -> Int { value == -1 ? -2 : value }

/// A length as Python has it.
@inlinable
public func __size(_ value: Int) throws(PyError) -> Int {
    if value < 0 { throw .valueError("__len__() should return >= 0") }
    return value
}

/// The next item; at the end nothing, and no exception.
@inlinable
public func __next<Item: PythonConvertible>(_ item: Item?) throws(PyError) -> __PyPointer? {
    try item?.__toPython()
}

/// `NotImplemented`: Python then asks the other operand.
@inlinable
public func __notImplemented() -> __PyPointer { py_new_not_implemented() }

@inlinable
public func __truth(_ value: Bool) -> CInt { value ? 1 : 0 }

/// An argument of a slot, named where it does not convert.
@inlinable
public func __argument<Value: ConvertibleFromPython>(
    _ borrowed: __PyPointer, _ place: StaticString
) throws(PyError) -> Value {
    do { return try Value.__fromPython(borrowed) } catch { throw __located(error, place) }
}

@usableFromInline
@inline(never)
func __located(_ error: PyError, _ place: StaticString) -> PyError { error.located("\(place)") }

/// The other operand; nil where it is of another type: Python then asks it instead.
@inlinable
public func __operand<Value: ConvertibleFromPython>(
    _ borrowed: __PyPointer, as type: Value.Type
) throws(PyError) -> Value? {
    do { return try Value.__fromPython(borrowed) } catch {
        if __isMismatch(error) { return nil }
        throw error
    }
}

@usableFromInline
@inline(never)
func __isMismatch(_ error: PyError) -> Bool {
    error.storage.lazy.map { $0.isConversion && ($0.type == .typeError || $0.type == .overflowError) } ?? false
}

/// `!=` of a class that has only `==`.
@inlinable
public func __inverted(_ owned: __PyPointer?) -> __PyPointer? {
    guard let owned, owned != py_not_implemented() else { return owned }
    let truth = py_object_is_true_borrowed(owned)
    py_decref(owned)
    return truth < 0 ? nil : py_new_bool(truth == 0)
}
