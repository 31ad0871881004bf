// PyClass.swift: what the runtime asks of a Swift type that Python sees as a class.

public import CPython

/// A Swift type that Python sees as a class. The macro of the same name makes a type conform.
///
/// It converts both ways: as a parameter, as a result, in containers and optionals.
///
/// - A **struct** lives inside its Python object. Converting it makes a new object with a copy; converting an object
///   back copies the value out. ``PyInstance`` is the object itself.
/// - A **final class**, or one that is marked as open, is held by its Python object and keeps its identity: for as long as
///   Python has an object of an instance, the same instance is the same object.
public protocol PyClass: PythonConvertible, ConvertibleFromPython, __PyExposedType {
    /// The type objects of all interpreters. For expanded macros.
    static var __record: __PyRecord { get }

    /// What the type objects are made of. For expanded macros.
    static var __definition: __PyDefinition { get }

    /// The value that an instance has got, borrowed in place; a class instance is that of its one strong reference.
    static func __memory(of borrowed: __PyPointer) -> UnsafeMutableRawPointer?

    /// The size of an instance's memory in its Python object's first part.
    static var __instanceSize: Int { get }

    /// Whether other exposed classes may extend it, so that an instance may be of one of those. For expanded macros.
    static var __isOpen: Bool { get }

    /// The type of Python's own that it extends. For expanded macros.
    static var __base: PyBuiltinBase? { get }

    /// Whether it extends one, known when the module is compiled. For expanded macros.
    static var __hasBase: Bool { get }

    /// A new object, owned, for a value that has none yet.
    func __newObject() throws(PyError) -> __PyPointer
}

extension PyClass {
    @inlinable
    @inline(__always)
    public static var __isOpen: Bool { false }

    public static var __base: PyBuiltinBase? { nil }

    @inlinable
    @inline(__always)
    public static var __hasBase: Bool { false }

    /// An instance's word of state.
    @inlinable
    @inline(__always)
    static func __state(of borrowed: __PyPointer) -> UnsafeMutablePointer<Int> {
        __hasBase ? py_instance_state_behind(__record.pointer, borrowed) : py_instance_state(borrowed)
    }

    /// A new object, owned, without a value, of the type or one below it; nil with an exception.
    @inlinable
    @inline(__always)
    static func __newInstance(_ type: __PyPointer) -> __PyPointer? {
        __hasBase ? py_instance_new_behind(type) : py_instance_new(type)
    }

    /// The type object in the running interpreter, borrowed; made on the spot where no module has brought it.
    @usableFromInline
    @inline(never)
    static func __type() throws(PyError) -> __PyPointer {
        if let type = py_class_type(__record.pointer) { return type }
        // The registry has the type as long as it lives: in this interpreter that is from now on for ever.
        return try __record.makeType(in: nil)
    }

    @usableFromInline
    @inline(never)
    static func __mismatch(_ borrowed: __PyPointer) -> PyError {
        .cannotConvert(borrowed, to: __record.name)
    }

    /// Why an object's value is not to be had.
    @usableFromInline
    @inline(never)
    static func __unavailable(_ borrowed: __PyPointer) -> PyError {
        let name = __record.name
        if __state(of: borrowed).pointee == 0 {
            return .runtimeError("the '\(name)' object \(PyError.uninitialized)")
        }
        return .runtimeError("the '\(name)' object is already borrowed")
    }

    /// An instance has one object, and interpreters share none.
    @usableFromInline
    @inline(never)
    static func __elsewhere() -> PyError {
        .runtimeError("the '\(__record.name)' object belongs to another interpreter")
    }

    /// Whether a method may be called on the object. The record is not even looked for where Python has seen to that.
    @inlinable
    @inline(__always)
    static func __accepts(_ borrowed: __PyPointer) -> Bool {
        py_class_is_guarded() || py_class_check(__record.pointer, borrowed)
    }
}

// Off the straight path, where making the error would cost every call its registers; and no static methods, for the type
// that these are called on has a register of its own.

@usableFromInline
@inline(never)
func __throwUnavailable<Value: PyClass>(_ type: Value.Type, _ borrowed: __PyPointer) throws -> Never {
    throw Value.__accepts(borrowed) ? Value.__unavailable(borrowed) : Value.__mismatch(borrowed)
}

/// Of an object that has its value already, or cannot have one.
@usableFromInline
@inline(never)
func __throwUninitializable<Value: PyClass>(_ type: Value.Type, _ borrowed: __PyPointer) throws -> Never {
    guard Value.__accepts(borrowed) else { throw Value.__mismatch(borrowed) }
    if !py_class_is_innermost(Value.__record.pointer, borrowed) {
        let name = pythonTypeName(of: borrowed)
        throw PyError.typeError(
            "\(Value.__record.name).__init__() cannot make a '\(name)' object: its own class in Swift must")
    }
    throw PyError.runtimeError("the '\(Value.__record.name)' object is initialized already")
}

@usableFromInline
@inline(never)
func __throwRefused<Value: PyClass>(_ type: Value.Type) throws -> Never {
    throw PyError.valueError("\(Value.__record.name)() does not accept these values")
}

/// Runs `body` with the object's own lock held, where no GIL keeps other threads out.
@inlinable
@inline(__always)
func withLock<Result, Failure: Error>(
    of borrowed: __PyPointer, _ body: () throws(Failure) -> Result
) throws(Failure) -> Result {
    // Unprotected: Swift would guard the stack of every method for this one address.
    var lock = py_lock()
    _withUnprotectedUnsafeMutablePointer(to: &lock) { py_lock_begin($0, borrowed) }
    defer { _withUnprotectedUnsafeMutablePointer(to: &lock) { py_lock_end($0) } }
    return try body()
}

extension Python {
    /// The Python class of a Swift type: call it, look at its attributes, hand it on.
    ///
    /// - Throws: ``PyError`` when the class could not be made.
    public func type<Value: PyClass>(_ type: Value.Type) throws(PyError) -> PyType {
        PyType(unchecked: PyObject(borrowing: try Value.__type()))
    }
}
