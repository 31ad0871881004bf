// SlotInheritance.swift: what a slot of a class that extends another one does where its own methods do not know: what the other
// class does. Public for expanded macros only.

internal import CPython

private func function<Class: PyClass, Function>(
    _ type: Class.Type, _ slot: Int, as function: Function.Type
) -> Function? {
    py_class_base_slot(Class.__record.pointer, CInt(slot)).map { unsafeBitCast($0, to: function) }
}

/// Operators, and the attribute slot.
public func __inherited<Class: PyClass>(
    _ type: Class.Type, _ slot: Int, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    typealias Operation = @convention(c) (__PyPointer, __PyPointer) -> __PyPointer?
    return function(type, slot, as: Operation.self).map { $0(left, right) } ?? __notImplemented()
}

/// `pow`.
public func __inherited<Class: PyClass>(
    _ type: Class.Type, _ slot: Int, _ left: __PyPointer, _ right: __PyPointer, _ modulus: __PyPointer
) -> __PyPointer? {
    typealias Operation = @convention(c) (__PyPointer, __PyPointer, __PyPointer) -> __PyPointer?
    return function(type, slot, as: Operation.self).map { $0(left, right, modulus) } ?? __notImplemented()
}

/// Comparisons.
public func __inherited<Class: PyClass>(
    _ type: Class.Type, _ slot: Int, _ left: __PyPointer, _ right: __PyPointer, _ operation: CInt
) -> __PyPointer? {
    typealias Comparison = @convention(c) (__PyPointer, __PyPointer, CInt) -> __PyPointer?
    return function(type, slot, as: Comparison.self).map { $0(left, right, operation) } ?? __notImplemented()
}

/// Setting and deleting.
public func __inherited<Class: PyClass>(
    _ type: Class.Type, _ slot: Int, _ object: __PyPointer, _ key: __PyPointer, _ value: __PyPointer?
) -> CInt {
    typealias Assignment = @convention(c) (__PyPointer, __PyPointer, __PyPointer?) -> CInt
    return function(type, slot, as: Assignment.self).map { $0(object, key, value) } ?? __noItem(object, key, value)
}

extension __PySlot {
    /// The hash of the class that this one extends, which orders its objects anew but does not say which are equal. The
    /// record fills it in.
    public static var inheritedHash: __PySlot { __PySlot(inherited: PY_TP_HASH) }
}
