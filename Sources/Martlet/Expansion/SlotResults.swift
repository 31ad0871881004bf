// SlotResults.swift: what a special method's result is to its slot. Public for expanded macros only.

// The other doors out of an expanded function: what it failed with is raised, and this says so.

@inline(never)
public func __fail(_ error: consuming any Error) -> CInt {
    _ = __raise(error)
    return -1
}

@inline(never)
public func __failSize(_ error: consuming any Error) -> Int {
    _ = __raise(error)
    return -1
}

/// A hash as Python has it: -1 would say that there was an error.
@inlinable
public func __hash(_ value: some FixedWidthInteger) -> Int {
    let value = Int(truncatingIfNeeded: value)
    return value == -1 ? -2 : value
}

/// A length as Python has it.
@inlinable
public func __size(_ value: Int) throws -> Int {
    if _slowPath(value < 0) { try __throwNegativeSize() }
    return value
}

@usableFromInline
@inline(never)
func __throwNegativeSize() throws -> Never { throw PyError.valueError("__len__() should return >= 0") }

/// The next item; at the end nothing, and no exception.
@inlinable
public func __next<Item: PythonConvertible>(_ item: Item?) throws(PyError) -> __PyPointer? {
    try item?.__toResult()
}

/// The awaitable of the next item; at the end `StopAsyncIteration`.
@inlinable
public func __asyncNext<Item: PythonConvertible>(_ item: Item?) throws(PyError) -> __PyPointer? {
    guard let item else { throw .stopAsyncIteration("") }
    return try item.__toPython()
}

@inlinable
public func __truth(_ value: Bool) -> CInt { value ? 1 : 0 }

/// An argument of a slot, named where it does not convert.
@inlinable
public func __argument<Value: ConvertibleFromPython>(
    _ borrowed: __PyPointer, _ place: StaticString
) throws(PyError) -> Value {
    do { return try Value.__fromPython(borrowed) } catch { try __throwLocated(error, place) }
}

@usableFromInline
@inline(never)
func __throwLocated(_ error: consuming PyError, _ place: StaticString) throws(PyError) -> Never {
    throw error.located("\(place)")
}
