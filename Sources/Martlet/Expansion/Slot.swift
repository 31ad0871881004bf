// Slot.swift: a special method as a slot of its type. Public for expanded macros only.

internal import CPython

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

    /// `(self, count) -> object`: `__repeat__`.
    public init(_ number: Int, repetition function: @convention(c) (__PyPointer, Int) -> __PyPointer?) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self, other, modulus) -> object`: `__pow__`.
    public init(
        _ number: Int, ternary function: @convention(c) (__PyPointer, __PyPointer, __PyPointer) -> __PyPointer?
    ) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self, key, value) -> int`, without a value to delete: `__setitem__`, `__setattr__`, `__set__`.
    public init(_ number: Int, assignment function: @convention(c) (__PyPointer, __PyPointer, __PyPointer?) -> CInt) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self, instance, owner) -> object`: `__get__`.
    public init(
        _ number: Int, descriptor function: @convention(c) (__PyPointer, __PyPointer?, __PyPointer?) -> __PyPointer?
    ) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    /// `(self, view, flags) -> int`: `__buffer__`.
    public init(_ number: Int, buffer function: @convention(c) (__PyPointer, UnsafeMutableRawPointer, CInt) -> CInt) {
        slot = py_slot(number, unsafeBitCast(function, to: UnsafeMutableRawPointer.self))
    }

    private init(slot: PyType_Slot) { self.slot = slot }

    init(inherited number: Int) { slot = py_slot(number, nil) }

    /// The hash of a class that orders its objects but does not say which are equal: each is equal to itself alone.
    public static var identityHash: __PySlot { __PySlot(slot: py_slot_identity_hash()) }
}
