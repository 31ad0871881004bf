// Instance.swift: what expanded members of a class do with the object they are called on. Public for expanded macros only.

public import CPython

/// A call of the class: memory, then `__init__`.
@inlinable
@inline(__always)
public func __constructObject<Class: PyClass>(
    _ class: Class.Type, _ type: __PyPointer, _ initialize: (__PyPointer) -> CInt
) -> __PyPointer? {
    guard let new = Class.__newInstance(type) else { return nil }
    if initialize(new) < 0 {
        py_decref(new)
        return nil
    }
    return new
}

/// The same of a struct.
@inlinable
@inline(__always)
public func __construct<Value: __PyValueClass>(
    _ value: Value.Type, _ type: __PyPointer, _ initialize: (__PyPointer) -> CInt
) -> __PyPointer? {
    __constructObject(value, type, initialize)
}

/// A call with a tuple and a dictionary, in the form of a vectorcall.
@inlinable
public func __spread(
    _ borrowed: __PyPointer, _ arguments: __PyPointer, _ keywords: __PyPointer?,
    _ body: @convention(c) (__PyPointer, UnsafePointer<__PyPointer>?, Int, __PyPointer?) -> CInt
) -> CInt {
    py_spread(borrowed, arguments, keywords, body)
}

/// The same for a call that has a result.
@inlinable
public func __spreadCall(
    _ borrowed: __PyPointer, _ arguments: __PyPointer, _ keywords: __PyPointer?, _ body: py_keyword_method
) -> __PyPointer? {
    py_spread_call(borrowed, arguments, keywords, body)
}

/// The value that an attribute is to get. `like` is never called: its result says what the attribute's type is.
@inlinable
public func __newValue<Class, Value: ConvertibleFromPython>(
    _ borrowed: __PyPointer?, _ name: StaticString, _ type: Class.Type, like: (Class) throws -> Value
) throws(PyError) -> Value {
    guard let borrowed else { try __throwUndeletable(name, type) }
    do { return try Value.__fromPython(borrowed) } catch { try __throwLocated(error, name, type) }
}

@usableFromInline
@inline(never)
func __throwUndeletable<Class>(_ name: StaticString, _ type: Class.Type) throws(PyError) -> Never {
    throw .attributeError("cannot delete attribute '\(name)' of '\(type)' object")
}

@usableFromInline
@inline(never)
func __throwLocated<Class>(
    _ error: consuming PyError, _ name: StaticString, _ type: Class.Type
) throws(PyError) -> Never {
    throw error.located("\(type).\(name)")
}

/// What the garbage collector asks: which objects an instance holds.
@inlinable
public func __traverse<Class: PyClass>(
    _ type: Class.Type, _ borrowed: __PyPointer, _ visit: py_visit, _ argument: UnsafeMutableRawPointer?
) -> CInt {
    __traverseInstance(type, borrowed, visit, argument)
}

@usableFromInline
func __traverseInstance(
    _ type: any PyClass.Type, _ borrowed: __PyPointer, _ visit: py_visit, _ argument: UnsafeMutableRawPointer?
) -> CInt {
    let result = py_instance_traverse(type.__record.pointer, borrowed, visit, argument)
    guard result == 0, let memory = ownedMemory(type, borrowed) else { return result }
    return type.__record.fields.traverse(memory, PyVisitor(visit: visit, argument: argument))
}

/// Lets go what an instance holds, because nobody but such instances holds it.
@inlinable
public func __clear<Class: PyClass>(_ type: Class.Type, _ borrowed: __PyPointer) -> CInt {
    __clearInstance(type, borrowed)
}

@usableFromInline
func __clearInstance(_ type: any PyClass.Type, _ borrowed: __PyPointer) -> CInt {
    py_instance_clear(type.__record.pointer, borrowed)
    if let memory = ownedMemory(type, borrowed) { type.__record.fields.clear(memory) }
    py_instance_let_go(type.__record.pointer, borrowed)
    return 0
}

/// An instance's fields, if they are its object's alone: of a class instance that Swift holds, too, Swift is the user.
private func ownedMemory(_ type: any PyClass.Type, _ borrowed: __PyPointer) -> UnsafeMutableRawPointer? {
    guard let memory = type.__memory(of: borrowed) else { return nil }
    return !(type is AnyClass) || isHeldOnce(UnsafeMutableRawPointer(type.__state(of: borrowed))) ? memory : nil
}

/// The object that a method is called on.
@inlinable
public func __receiver<Class: PyClass>(_ borrowed: __PyPointer) -> PyInstance<Class> {
    PyInstance(unchecked: PyObject(borrowing: borrowed))
}

/// The class that a class method is called on.
@inlinable
public func __receivingClass(_ borrowed: __PyPointer) -> PyType { PyType(unchecked: PyObject(borrowing: borrowed)) }

/// How many arguments a vectorcall brings: the uppermost bit says something else.
@inlinable
public func __argumentCount(_ given: Int) -> Int { given & .max }

/// An attribute's value.
@inlinable
public func __attribute<Value: PythonConvertible>(_ value: Value) throws(PyError) -> __PyPointer? {
    try value.__toResult()
}

/// A tuple, item by item.
@inlinable
@_disfavoredOverload
public func __attribute<each Item: PythonConvertible>(_ value: (repeat each Item)) throws(PyError) -> __PyPointer? {
    try tupleToPython(repeat each value)
}

@inline(never)
public func __readOnly<Class>(_ name: StaticString, _ type: Class.Type) -> PyError {
    .attributeError("attribute '\(name)' of '\(type)' objects is not writable")
}

/// A tuple, item by item.
@inlinable
@_disfavoredOverload
public func __newValue<Class, each Item: ConvertibleFromPython>(
    _ borrowed: __PyPointer?, _ name: StaticString, _ type: Class.Type, like: (Class) throws -> (repeat each Item)
) throws(PyError) -> (repeat each Item) {
    guard let borrowed else { try __throwUndeletable(name, type) }
    do { return try tupleFromPython(borrowed) } catch { try __throwLocated(error, name, type) }
}
