// SlotAttributes.swift: what items, attributes and descriptors do where a class has no method for it. Public for expanded
// macros only.

public import CPython

/// What the object answers by its type and its `__dict__`.
@inlinable
public func __genericAttribute(_ borrowed: __PyPointer, _ name: __PyPointer) -> __PyPointer? {
    py_generic_getattr(borrowed, name)
}

/// Whether an AttributeError is being raised, which is then let go: the class's `__getattr__` comes next.
///
/// Not of a class below with a `__getattr__` of its own: there Python calls that one, which may call this class's.
@inlinable
public func __isMissing<Class: PyClass>(_ type: Class.Type, _ borrowed: __PyPointer) -> Bool {
    py_shares_getattr(Class.__record.pointer, borrowed) && py_err_clear_attribute_error()
}

extension __PyMethod {
    /// `__getattr__`, which has no slot of its own, as a method: `super().__getattr__(name)`.
    public static func missingAttribute(_ call: @convention(c) (__PyPointer, __PyPointer) -> __PyPointer?) -> __PyMethod
    {
        __PyMethod(method: py_method_of_one("__getattr__", call))
    }
}

/// Sets or deletes an attribute as if the class had no methods for it.
@inlinable
public func __genericAssignment(_ borrowed: __PyPointer, _ name: __PyPointer, _ value: __PyPointer?) -> CInt {
    py_generic_setattr(borrowed, name, value)
}

@inlinable
public func __noItem(_ borrowed: __PyPointer, _ key: __PyPointer, _ value: __PyPointer?) -> CInt {
    py_no_item(borrowed, value)
}

@inline(never)
public func __noDescriptor(_ borrowed: __PyPointer, _ instance: __PyPointer, _ value: __PyPointer?) -> CInt {
    __fail(PyError.attributeError(value == nil ? "__delete__" : "__set__"))
}

/// Lends the memory of the object that `__buffer__` returned: a view keeps that one alive.
@inlinable
public func __lendBuffer(
    _ exporter: __PyPointer?, _ borrowed: __PyPointer, _ view: UnsafeMutableRawPointer, _ flags: CInt
) throws(PyError) -> CInt {
    guard let exporter else { return -1 }
    return py_buffer_lend(exporter, borrowed, view, flags)
}
