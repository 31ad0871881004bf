// ReferenceClass.swift: a class as a Python class. The object holds the instance, the instance knows its object, and
// where nothing stands against it the object lies in the instance: one allocation makes both.

public import CPython

/// By what an instance knows the Python object that it has now.
public struct __PyLink {
    @usableFromInline var link = py_link()

    @inlinable
    public init() {}
}

/// A class that `@PyClass` exposes.
public protocol __PyReferenceClass: PyClass, AnyObject, PyTraversable {}

extension __PyReferenceClass {
    @inlinable
    public static var __instanceSize: Int {
        let head = __hasBase ? __record.pointer.pointee.builtin?.pointee.offset : nil
        return (head ?? MemoryLayout<CPython.PyObject>.size) + MemoryLayout<UnsafeRawPointer>.size
    }

    @inlinable
    @inline(__always)
    public static func __memory(of borrowed: __PyPointer) -> UnsafeMutableRawPointer? {
        UnsafeMutableRawPointer(bitPattern: __state(of: borrowed).pointee)
    }
}

// The link. It is reached by its offset: an access by name would be checked for exclusivity each time, and a requirement
// that is `nonisolated(unsafe)` would make every use of the type unsafe.
extension __PyReferenceClass {
    @inlinable
    @inline(__always)
    var __linkPlace: UnsafeMutablePointer<py_link>? {
        // That of the instance's own class, which may extend this one.
        let offset = Swift.type(of: self).__record.pointer.pointee.link
        // Not known yet: there is no type object, so no object can be linked.
        if offset == 0 { return nil }
        return (Unmanaged.passUnretained(self).toOpaque() + offset).assumingMemoryBound(to: py_link.self)
    }

    @inlinable
    @inline(__always)
    var __object: __PyPointer? { __linkPlace?.pointee.object }

    @inlinable
    @inline(__always)
    func __setObject(_ borrowed: __PyPointer) {
        if let link = __linkPlace { py_link_set(link, borrowed) }
    }

    /// A new object, owned, in the instance's own room; takes over a count of the instance.
    @inlinable
    @inline(__always)
    func __embed(_ type: __PyPointer, owned instance: UnsafeMutableRawPointer) -> __PyPointer? {
        __linkPlace.map { py_link_embed($0, type, instance) }
    }
}

// Conversions.
extension __PyReferenceClass {
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    /// The object that the instance has, or a new one.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        guard let object = __object else { return try __newObject() }
        guard py_class_owns(Self.__record.pointer, object) else { throw Self.__elsewhere() }
        py_incref(object)
        return object
    }

    @inlinable
    public func __newObject() throws(PyError) -> __PyPointer {
        let type = try Swift.type(of: self).__type()
        if Swift.type(of: self).__record.pointer.pointee.is_embedded {
            let instance = Unmanaged.passRetained(self).toOpaque()
            if let new = __embed(type, owned: instance) { return new }
        }
        guard let new = Self.__newInstance(type) else { throw .raised() }
        Self.__state(of: new).pointee = Int(bitPattern: Unmanaged.passRetained(self).toOpaque())
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
        try __throwUnavailable(type, borrowed)
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
    // Of a class that extends this one, an instance of this one would be the wrong one for all its methods.
    guard Class.__accepts(borrowed), Class.__memory(of: borrowed) == nil,
        !Class.__isOpen || py_class_is_innermost(Class.__record.pointer, borrowed)
    else { try __throwUninitializable(type, borrowed) }
    guard let instance = try make() else { try __throwRefused(type) }
    // The initializer may have called Python, which may have got here first, or may have been given the instance.
    if Class.__memory(of: borrowed) != nil || instance.__object != nil {
        try __throwUninitializable(type, borrowed)
    }
    Class.__state(of: borrowed).pointee = Int(bitPattern: Unmanaged.passRetained(instance).toOpaque())
    instance.__setObject(borrowed)
}

/// A call of the class: `__init__`, then an object in the instance that it made. The `__init__` gets a stand-in for it, that
/// nobody else sees.
@inlinable
@inline(__always)
public func __construct<Class: __PyReferenceClass>(
    _ class: Class.Type, _ type: __PyPointer, _ initialize: (__PyPointer) -> CInt
) -> __PyPointer? {
    let record = Class.__record.pointer
    // Not of a Python class below, whose objects are larger.
    let isEmbedded = record.pointee.is_embedded && py_class_is_newest(record, type)
    var standIn = py_embedded()
    return _withUnprotectedUnsafeMutablePointer(to: &standIn) { standIn in
        // One call of what is inlined here.
        guard let object = isEmbedded ? py_instance_of(standIn) : Class.__newInstance(type) else { return nil }
        let failed = initialize(object) < 0
        if !isEmbedded {
            if failed { py_decref(object) }
            return failed ? nil : object
        }
        guard !failed, let instance = Class.__memory(of: object) else { return nil }
        return Unmanaged<Class>.fromOpaque(instance)._withUnsafeGuaranteedRef { $0.__embed(type, owned: instance) }
    }
}

/// Before a Python object is taken apart: where Swift has the instance, too, what Python attached to the object lives on.
@inlinable
public func __finalize<Class: __PyReferenceClass>(_ type: Class.Type, _ dying: __PyPointer) {
    py_instance_finalize(Class.__record.pointer, dying)
}

/// The end of a Python object: its reference to the instance goes, and with the last one the instance.
@inlinable
@inline(__always)
public func __deallocate<Class: __PyReferenceClass>(_ type: Class.Type, _ dying: __PyPointer) {
    let record = Class.__record.pointer
    if py_instance_end(record, dying) || record.pointee.has_attachments && py_instance_resurrect(record, dying) {
        return
    }
    py_instance_begin_dealloc(record, dying)
    guard let instance = Class.__memory(of: dying) else { return py_instance_free(record, dying) }
    let link = (instance + record.pointee.link).assumingMemoryBound(to: py_link.self)
    // With the instance the object's memory may go.
    let isEmbedded = py_instance_is(dying, &link.pointee.room)
    let pythonType = py_type_borrowed(dying)
    link.pointee.object = nil
    if record.pointee.is_plain {
        Unmanaged<Class>.fromOpaque(instance).release()
    } else {
        if record.pointee.is_chained, isHeldOnce(UnsafeMutableRawPointer(Class.__state(of: dying))) {
            __unchain(type, instance)
        }
        __release(instance)
    }
    if isEmbedded { py_instance_leave(record, pythonType) } else { py_instance_free(record, dying) }
}
