// PyInstance.swift: a Python object of an exposed type, as a typed view: the object itself, not a copy of its value.

internal import CPython

/// A Python object that is an instance of an exposed Swift type.
///
/// As a parameter it takes a struct by reference: what ``modify(_:)`` changes, Python sees. In a method's parameter list
/// `PyInstance<Self>` is the object that the method is called on.
public struct PyInstance<Value: PyClass>: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }

    /// A new object for a struct; the object that a class instance has, or a new one.
    ///
    /// - Throws: ``PyError`` holding `MemoryError`, or what making the class raised.
    public init(_ value: Value, _ py: Python) throws(PyError) { asPyObject = try value.toPython(py) }

    public static func isInstance(_ object: PyObject) -> Bool {
        object.withPointer { py_class_check(Value.__record.pointer, $0) }
    }
    public static func isExactInstance(_ object: PyObject) -> Bool {
        isInstance(object) && object.withPointer { py_type_borrowed($0) == py_class_type(Value.__record.pointer) }
    }
    public static var typeName: String { Value.__record.name }

    /// The value: a copy of a struct, the instance of a class.
    ///
    /// - Throws: ``PyError`` holding `RuntimeError` while the struct is being changed, or before `__init__` ran.
    public var value: Value { get throws(PyError) { try Value.fromPython(asPyObject) } }
}

extension PyInstance where Value: __PyValueClass {
    /// Changes the struct in place. Nobody else can read or change it meanwhile.
    ///
    /// - Throws: ``PyError`` holding `RuntimeError` while somebody else reads or changes it, or before `__init__` ran; else
    ///   what `body` throws.
    public func modify<Result>(_ body: (inout Value) throws -> Result) throws -> Result {
        try asPyObject.withPointer { pointer in try __modify(Value.self, pointer, body) }
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyInstance: Sendable {}
