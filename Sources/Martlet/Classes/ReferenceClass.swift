// ReferenceClass.swift: a final class as a Python class. The object holds the instance, the instance knows its object.

public import CPython

/// The word by which an instance knows the Python object that it has now. Not counted: the object holds the instance, and
/// takes itself out when it goes.
public struct __PyLink {
    @usableFromInline var object: __PyPointer?

    @inlinable
    public init() {}
}

/// A final class that `@PyClass` exposes.
public protocol __PyReferenceClass: PyClass, AnyObject, PyTraversable {}

extension __PyReferenceClass {
    @inlinable
    public static var __instanceSize: Int {
        MemoryLayout<CPython.PyObject>.size + MemoryLayout<UnsafeRawPointer>.size
    }

    @inlinable
    @inline(__always)
    public static func __memory(of borrowed: __PyPointer) -> UnsafeMutableRawPointer? {
        UnsafeMutableRawPointer(bitPattern: py_instance_state(borrowed).pointee)
    }
}

// The link. It is reached by its offset: an access by name would be checked for exclusivity each time, and a requirement
// that is `nonisolated(unsafe)` would make every use of the type unsafe.
extension __PyReferenceClass {
    @inlinable
    @inline(__always)
    var __linkPlace: UnsafeMutablePointer<__PyPointer?>? {
        let offset = Self.__record.pointer.pointee.link
        // Not known yet: there is no type object, so no object can be linked.
        if offset == 0 { return nil }
        return (Unmanaged.passUnretained(self).toOpaque() + offset).assumingMemoryBound(to: __PyPointer?.self)
    }

    @inlinable
    @inline(__always)
    var __object: __PyPointer? { __linkPlace?.pointee }

    @inlinable
    @inline(__always)
    func __setObject(_ borrowed: __PyPointer?) { __linkPlace?.pointee = borrowed }
}

// Conversions.
extension __PyReferenceClass {
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    /// The object that the instance has, or a new one.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        guard let object = __object else { return try __newObject() }
        py_incref(object)
        return object
    }

    @inlinable
    public func __newObject() throws(PyError) -> __PyPointer {
        guard let new = py_instance_new(try Self.__type()) else { throw .raised() }
        py_instance_state(new).pointee = Int(bitPattern: Unmanaged.passRetained(self).toOpaque())
        __setObject(new)
        return new
    }

    public static func fromPython(_ object: PyObject) throws(PyError) -> Self {
        try object.withPointer { borrowed throws(PyError) in try __fromPython(borrowed) }
    }

    /// The instance that the object holds.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Self {
        guard py_class_check(__record.pointer, borrowed) else { throw __mismatch(borrowed) }
        guard let instance = __memory(of: borrowed) else { throw __unavailable(borrowed) }
        return Unmanaged<Self>.fromOpaque(instance).takeUnretainedValue()
    }
}

/// Calls a member on the instance, which the object keeps alive: no count is taken.
@inlinable
@inline(__always)
public func __read<Class: __PyReferenceClass, Result>(
    _ type: Class.Type, _ borrowed: __PyPointer, _ body: (Class) throws -> Result
) throws -> Result {
    guard Class.__accepts(borrowed), let instance = Class.__memory(of: borrowed) else {
        try Class.__throwUnavailable(borrowed)
    }
    return try withLock(of: borrowed) { try Unmanaged<Class>.fromOpaque(instance)._withUnsafeGuaranteedRef(body) }
}

/// The same: an instance of a class is changed through a reference.
@inlinable
@inline(__always)
public func __modify<Class: __PyReferenceClass, Result>(
    _ type: Class.Type, _ borrowed: __PyPointer, _ body: (Class) throws -> Result
) throws -> Result {
    try __read(type, borrowed, body)
}

/// What `__init__` does.
@inlinable
@inline(__always)
public func __initialize<Class: __PyReferenceClass>(
    _ type: Class.Type, _ borrowed: __PyPointer, _ make: () throws -> Class?
) throws {
    guard py_class_accepts(Class.__record.pointer, borrowed) else { throw Class.__mismatch(borrowed) }
    if Class.__memory(of: borrowed) != nil { throw Class.__initializedTwice(borrowed) }
    guard let instance = try make() else { throw Class.__refused() }
    // The initializer may have called Python, which may have got here first, or may have been given the instance.
    if Class.__memory(of: borrowed) != nil || instance.__object != nil {
        throw Class.__initializedTwice(borrowed)
    }
    py_instance_state(borrowed).pointee = Int(bitPattern: Unmanaged.passRetained(instance).toOpaque())
    instance.__setObject(borrowed)
}

/// The end of a Python object: its reference to the instance goes, and with the last one the instance.
@inlinable
@inline(__always)
public func __deallocate<Class: __PyReferenceClass>(_ type: Class.Type, _ dying: __PyPointer) {
    let record = Class.__record.pointer
    py_instance_begin_dealloc(record, dying)
    if let instance = Class.__memory(of: dying) {
        Unmanaged<Class>.fromOpaque(instance)._withUnsafeGuaranteedRef { $0.__setObject(nil) }
        if record.pointee.is_chained, isHeldOnce(UnsafeMutableRawPointer(py_instance_state(dying))) {
            __unchain(type, instance)
        }
        __release(instance)
    }
    py_instance_free(record, dying)
}
