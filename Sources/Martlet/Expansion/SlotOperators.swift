// SlotOperators.swift: how operators find the operand that knows what to do. Public for expanded macros only.

public import CPython

/// `NotImplemented`: Python then asks the other operand.
@inlinable
public func __notImplemented() -> __PyPointer { py_new_not_implemented() }

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

/// Whether an answer is `NotImplemented`, which is then let go: the next method may know.
@inlinable
@inline(__always)
public func __isDeclined(_ owned: __PyPointer?) -> Bool {
    guard let owned, owned == py_not_implemented() else { return false }
    py_decref(owned)
    return true
}

/// Whether the operand is the class's own: Python calls an operator with it on either side.
@inlinable
@inline(__always)
public func __isInstance<Class: PyClass>(_ type: Class.Type, _ borrowed: __PyPointer) -> Bool {
    py_class_check(Class.__record.pointer, borrowed)
}

/// None, lent.
@inlinable
public func __none() -> __PyPointer { py_none() }

/// The object itself, which has been changed in place.
@inlinable
@inline(__always)
public func __same(_ borrowed: __PyPointer) -> __PyPointer {
    py_incref(borrowed)
    return borrowed
}

/// `+=` of a struct: the value changes inside its object.
@inlinable
@inline(__always)
public func __inPlace<Value: __PyValueClass>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ body: (inout Value) throws -> Void
) throws -> __PyPointer? {
    try __modify(type, borrowed, body)
    return __same(borrowed)
}

/// `+=` of a class, which may put another instance in the place of this one.
@inlinable
@inline(__always)
public func __inPlace<Class: __PyReferenceClass>(
    _ type: Class.Type, _ borrowed: __PyPointer, _ body: (inout Class) throws -> Void
) throws -> __PyPointer? {
    let result = try __read(type, borrowed) { instance in
        var instance = instance
        try body(&instance)
        return instance
    }
    return try result.__toPython()
}
