// ValueClass.swift: a struct as a Python class. The value lives inside the object, behind a flag that keeps it exclusive.

public import CPython

/// A struct that `@PyClass` exposes.
public protocol __PyValueClass: PyClass {}

extension __PyValueClass {
    /// Where the value lies: behind the head, which is a builtin type's where it extends one, and the flag.
    @inlinable
    static var __offset: Int {
        let alignment = MemoryLayout<Self>.alignment
        let head = __hasBase ? __record.pointer.pointee.builtin?.pointee.offset : nil
        let end = (head ?? MemoryLayout<CPython.PyObject>.size) + MemoryLayout<Int>.size
        return (end + alignment - 1) & ~(alignment - 1)
    }

    @inlinable
    public static var __instanceSize: Int { __offset + MemoryLayout<Self>.size }

    @inlinable
    @inline(__always)
    static func __value(of borrowed: __PyPointer) -> UnsafeMutablePointer<Self> {
        (UnsafeMutableRawPointer(borrowed) + __offset).assumingMemoryBound(to: Self.self)
    }

    @inlinable
    public static func __memory(of borrowed: __PyPointer) -> UnsafeMutableRawPointer? {
        // Not while it is being changed.
        __state(of: borrowed).pointee > 0 ? UnsafeMutableRawPointer(__value(of: borrowed)) : nil
    }
}

// Conversions.
extension __PyValueClass {
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __newObject()) }

    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer { try __newObject() }

    @inlinable
    public func __newObject() throws(PyError) -> __PyPointer {
        guard let new = Self.__newInstance(try Self.__type()) else { throw .raised() }
        Self.__value(of: new).initialize(to: self)
        Self.__state(of: new).pointee = 1
        return new
    }

    public static func fromPython(_ object: PyObject) throws(PyError) -> Self {
        try object.withPointer { borrowed throws(PyError) in try __fromPython(borrowed) }
    }

    /// A copy of the value.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Self {
        guard py_class_check(__record.pointer, borrowed) else { throw __mismatch(borrowed) }
        return try withLock(of: borrowed) { () throws(PyError) in
            guard py_borrow(__state(of: borrowed)) else { throw __unavailable(borrowed) }
            defer { py_unborrow(__state(of: borrowed)) }
            return __value(of: borrowed).pointee
        }
    }
}

/// Calls a member that does not change the value; others may read it meanwhile.
@inlinable
@inline(__always)
public func __read<Value: __PyValueClass, Result>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ body: (inout Value) throws -> Result
) throws -> Result {
    try withLock(of: borrowed) {
        guard Value.__accepts(borrowed), py_borrow(Value.__state(of: borrowed)) else {
            try __throwUnavailable(type, borrowed)
        }
        defer { py_unborrow(Value.__state(of: borrowed)) }
        return try body(&Value.__value(of: borrowed).pointee)
    }
}

/// Calls a member that may change the value; nobody else has it meanwhile.
@inlinable
@inline(__always)
public func __modify<Value: __PyValueClass, Result>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ body: (inout Value) throws -> Result
) throws -> Result {
    try withLock(of: borrowed) {
        guard Value.__accepts(borrowed), py_borrow_mutably(Value.__state(of: borrowed)) else {
            try __throwUnavailable(type, borrowed)
        }
        defer { py_unborrow_mutably(Value.__state(of: borrowed)) }
        return try body(&Value.__value(of: borrowed).pointee)
    }
}

/// What `__init__` does.
@inlinable
@inline(__always)
public func __initialize<Value: __PyValueClass>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ make: () throws -> Value?
) throws {
    guard Value.__accepts(borrowed), Value.__state(of: borrowed).pointee == 0 else {
        try __throwUninitializable(type, borrowed)
    }
    guard let value = try make() else { try __throwRefused(type) }
    // The initializer may have called Python, which may have got here first.
    if Value.__state(of: borrowed).pointee != 0 { try __throwUninitializable(type, borrowed) }
    Value.__value(of: borrowed).initialize(to: value)
    Value.__state(of: borrowed).pointee = 1
}

/// The end of a Python object, and of the value in it.
@inlinable
@inline(__always)
public func __deallocate<Value: __PyValueClass>(_ type: Value.Type, _ dying: __PyPointer) {
    let record = Value.__record.pointer
    if _isPOD(Value.self) { return py_instance_drop(record, dying) }
    py_instance_begin_dealloc(record, dying)
    if Value.__state(of: dying).pointee != 0 {
        if record.pointee.is_chained { __unchain(type, Value.__value(of: dying)) }
        __end(Value.__value(of: dying))
    }
    py_instance_free(record, dying)
}
