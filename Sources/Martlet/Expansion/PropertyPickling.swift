// PropertyPickling.swift: classes of which `pickle` and `copy` save the stored properties. The object is made first and its
// state set afterwards, so that what a PyObject in it holds may refer back to it. Public for expanded macros only.

public import CPython

extension __PyMethod {
    public static func __reducedToState(_ call: py_fast_method) -> __PyMethod { .__reduced(call) }

    public static func __withoutValue(_ call: py_fast_method) -> __PyMethod {
        __PyMethod("_restore", .class, "_restore($type)\n--\n\nAn object that waits for its __setstate__().", call)
    }

    public static func __saving(_ call: py_fast_method) -> __PyMethod {
        __PyMethod(
            "__getstate__", .instance, "__getstate__($self)\n--\n\nThe stored properties, and the __dict__.", call)
    }

    public static func __restoring(_ call: py_fast_method) -> __PyMethod {
        let doc: StaticString = "__setstate__($self, state, /)\n--\n\nGives a new object what __getstate__() returned."
        return __PyMethod("__setstate__", .instance, doc, call)
    }
}

/// `(cls._restore, (), self.__getstate__())`.
public func __reducedToState<Value: PyClass>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int
) -> __PyPointer? {
    __reduce(borrowed, count) { object throws(PyError) in
        let py = object.py
        let restore = try py.getattr(py.getattr(object, "__class__"), "_restore")
        return [restore, try py.tuple().asPyObject, try py.getattr(object, "__getstate__")()]
    }
}

public func __withoutValue<Value: PyClass>(
    _ type: Value.Type, _ cls: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int
) -> __PyPointer? {
    guard type.__record.isType(cls) else { return __notOfClass(type) }
    if count == 0 { return __constructObject(type, cls) { _ in 0 } }
    return __raise(PyError.typeError("_restore() takes no arguments (\(count) given)"))
}

public func __saved<Value: PyClass>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ count: Int,
    _ save: (Value, inout __RecordWriter) throws -> Void
) -> __PyPointer? {
    do {
        guard count == 0 else { throw PyError.typeError("__getstate__() takes no arguments (\(count) given)") }
        // Of the properties of a class that is not exposed nothing is known.
        if let type = type as? AnyClass, _getSuperclass(type) != nil {
            throw PyError.typeError("cannot pickle '\(Value.__record.name)' object: its superclass is not exposed")
        }
        let value = try Value.__fromPython(borrowed)
        var properties = try __RecordWriter(Python(attached: ()), .dict)
        try withLock(of: borrowed) { try save(value, &properties) }
        return try PickledState(properties.finish(), of: PyObject(borrowing: borrowed)).tuple.__toPython()
    } catch {
        return __raise(error)
    }
}

public func __stateSet<Value: __PyValueClass>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int,
    _ names: [StaticString], _ make: (__RecordReader) throws -> Value
) -> __PyPointer? {
    setState(type, borrowed, arguments, count, names) { reader in
        try __initialize(type, borrowed) { try make(reader) }
    }
}

public func __stateSet<Class: __PyReferenceClass>(
    _ type: Class.Type, _ borrowed: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int,
    _ names: [StaticString], _ make: (__RecordReader) throws -> Class
) -> __PyPointer? {
    setState(type, borrowed, arguments, count, names) { reader in
        try __initialize(type, borrowed) { try make(reader) }
    }
}

private func setState<Value: PyClass>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int,
    _ names: [StaticString], _ initialize: (__RecordReader) throws -> Void
) -> __PyPointer? {
    let name = Value.__record.name
    do {
        guard count == 1, let given = arguments?.pointee else {
            throw PyError.typeError("__setstate__() takes exactly one argument (\(count) given)")
        }
        let state = try PickledState(PyObject(borrowing: given), name)
        try state.check(names.map { "\($0)" }, name)
        let properties = state.properties.asPyObject
        try initialize(__RecordReader(properties, .dict, "dict", required: names.count, count: names.count))
        try state.restore(to: PyObject(borrowing: borrowed), name)
        return py_new_none()
    } catch let error as PyError {
        return __raise(error.restoring(name))
    } catch {
        return __raise(error)
    }
}
