// ClassPickling.swift: Codable classes as what `pickle` and `copy` can save. Public for expanded macros only.

public import CPython

extension __PyMethod {
    public static func __reduced(_ call: py_fast_method) -> __PyMethod {
        __PyMethod("__reduce__", .instance, "__reduce__($self)\n--\n\nHow to make the object again.", call)
    }

    public static func __restored(_ call: py_fast_method) -> __PyMethod {
        __PyMethod("_restore", .class, "_restore($type, state, /)\n--\n\nAn object of what __reduce__() saved.", call)
    }
}

/// A value by its own `Codable`: as itself it would convert to its Python object.
@usableFromInline
struct __Saved<Value> {
    @usableFromInline let value: Value

    @usableFromInline
    init(value: Value) { self.value = value }
}

extension __Saved: Encodable where Value: Encodable {
    @usableFromInline
    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension __Saved: Decodable where Value: Decodable {
    @usableFromInline
    init(from decoder: any Decoder) throws { value = try Value(from: decoder) }
}

/// `(cls._restore, (state,), __dict__)`.
@inlinable
public func __reduced<Value: PyClass & Encodable>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int
) -> __PyPointer? {
    do {
        guard count == 0 else { throw PyError.typeError("__reduce__() takes no arguments (\(count) given)") }
        let value = try Value.__fromPython(borrowed)
        return try __reduction(borrowed, PyEncoder().encode(__Saved(value: value), Python(attached: ())))
    } catch {
        return __raise(error)
    }
}

@usableFromInline
func __reduction(_ borrowed: __PyPointer, _ state: PyObject) throws(PyError) -> __PyPointer? {
    let py = Python(attached: ())
    let object = PyObject(borrowing: borrowed)
    let restore = try py.getattr(py.getattr(object, "__class__"), "_restore")
    let dict = (try? py.getattr(object, "__dict__")) ?? py.none
    return try py.tuple([restore, py.tuple([state]), dict]).__toPython()
}

@inlinable
public func __restored<Value: __PyValueClass & Decodable>(
    _ type: Value.Type, _ cls: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int
) -> __PyPointer? {
    __restoring(type, cls, arguments, count) { object, state in
        try __initialize(type, object) { try PyDecoder().decode(__Saved<Value>.self, from: state).value }
    }
}

@inlinable
public func __restored<Class: __PyReferenceClass & Decodable>(
    _ type: Class.Type, _ cls: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int
) -> __PyPointer? {
    __restoring(type, cls, arguments, count) { object, state in
        try __initialize(type, object) { try PyDecoder().decode(__Saved<Class>.self, from: state).value }
    }
}

@usableFromInline
func __notOfClass<Class: PyClass>(_ type: Class.Type) -> __PyPointer? {
    __raise(PyError.typeError("_restore() must be called on '\(type)' or a class below it"))
}

@inlinable
func __restoring<Class: PyClass>(
    _ type: Class.Type, _ cls: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int,
    _ initialize: (__PyPointer, PyObject) throws -> Void
) -> __PyPointer? {
    guard Class.__record.isType(cls) else { return __notOfClass(type) }
    return __constructObject(type, cls) { object in
        do {
            guard count == 1, let state = arguments?.pointee else {
                throw PyError.typeError("_restore() takes exactly one argument (\(count) given)")
            }
            try initialize(object, PyObject(borrowing: state))
            return 0
        } catch {
            return __fail(error)
        }
    }
}

// An instance's word for its Python object is nothing to save: a class's own conformance to Codable passes it over.

extension __PyLink: Codable {
    public init(from decoder: any Decoder) throws { self.init() }
    public func encode(to encoder: any Encoder) throws {}
}

extension KeyedEncodingContainer {
    public mutating func encode(_ value: __PyLink, forKey key: Key) throws {}
}

extension KeyedDecodingContainer {
    public func decode(_ type: __PyLink.Type, forKey key: Key) throws -> __PyLink { __PyLink() }
}
