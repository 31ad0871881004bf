// Result.swift: how an expanded function answers Python. Public for expanded macros only.

public import CPython

/// The token inside an expanded function: CPython calls it on an attached thread.
@inlinable
public func __attached() -> Python { Python(attached: ()) }

/// The module whose function was called: CPython passes it first.
public func __ownModule(_ module: __PyPointer?) throws(PyError) -> PyOwnModule {
    guard let module else { throw .systemError("a function was called without its module") }
    return PyModuleObject(unchecked: PyObject(borrowing: module))
}

/// A function's result as an owned pointer.
@inlinable
@inline(__always)
public func __result<Value: PythonConvertible>(_ value: Value) throws(PyError) -> __PyPointer? {
    try value.__toResult()
}

/// A function without a result returns None.
@inlinable
@inline(__always)
public func __result(_ value: Void) throws(PyError) -> __PyPointer? { py_new_none() }

/// A Swift tuple becomes a Python one. With a name of its own, so that the compiler's error names the item that does not
/// convert, not the tuple.
@inlinable
public func __tupleResult<each Item: PythonConvertible>(_ value: (repeat each Item)) throws(PyError) -> __PyPointer? {
    try tupleToPython(repeat each value)
}

// Of two and of three items, without a pack's metadata. Names of their own once more: of overloads the compiler would only
// say that none fits.

@inlinable
@inline(__always)
public func __tupleResult2<A: PythonConvertible, B: PythonConvertible>(_ value: (A, B)) throws(PyError) -> __PyPointer?
{
    try tupleToPython(value.0, value.1)
}

@inlinable
@inline(__always)
public func __tupleResult3<A: PythonConvertible, B: PythonConvertible, C: PythonConvertible>(
    _ value: (A, B, C)
) throws(PyError) -> __PyPointer? {
    try tupleToPython(value.0, value.1, value.2)
}

/// The same where the macro does not see that the type is a tuple.
@inlinable
@_disfavoredOverload
public func __result<each Item: PythonConvertible>(_ value: (repeat each Item)) throws(PyError) -> __PyPointer? {
    try tupleToPython(repeat each value)
}

/// The one door out: whatever a function throws is raised in Python.
@inline(never)
public func __raise(_ error: consuming PyError) -> __PyPointer? {
    py_note_mismatch(error.storage.isMismatch)
    error.restore()
    return nil
}

@inline(never)
public func __raise(_ error: consuming any Error) -> __PyPointer? {
    __raise(PyError(error))
}

/// The same for a function in the sources, which becomes a frame of the traceback: Python shows it between its caller and
/// what it called. Arguments that do not fit are the caller's mistake, and have none.
///
/// - Parameter place: The function's name, the file's and the line, each with a NUL behind it.
@inline(never)
public func __raise(_ error: consuming PyError, _ place: StaticString) -> __PyPointer? {
    if error.storage.isMismatch { return __raise(error) }
    py_note_mismatch(false)
    error.restore(through: place.pointer, place.utf8CodeUnitCount)
    return nil
}

@inline(never)
public func __raise(_ error: consuming any Error, _ place: StaticString) -> __PyPointer? {
    __raise(PyError(error), place)
}
