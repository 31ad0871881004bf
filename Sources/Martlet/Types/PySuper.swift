// PySuper.swift: super: the attributes that a class inherits.

internal import CPython

/// A Python `super` object: attributes are looked up behind a class in the order of inheritance.
///
///     try py.super(MyClass.self, object).asPyObject.method()
public struct PySuper: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "super", in: "builtins") }
    public static var typeName: String { "super" }
}

extension Python {
    /// `super(type, object)`: the object with the attributes that `type` inherits.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an object that is no instance of the type.
    public func `super`(_ type: PyType, _ object: PyObject) throws(PyError) -> PySuper {
        PySuper(unchecked: try builtins.super(type, object))
    }

    /// The same for an exposed class: what `super()` in a method of that class is. A class has a type object for each import of
    /// its module; the object's own is meant.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an object that is no instance of the class.
    public func `super`<Class: PyClass>(_ type: Class.Type, _ object: PyObject) throws(PyError) -> PySuper {
        guard let known = object.withPointer({ py_class_type_of(type.__record.pointer, $0) }) else {
            throw .typeError(
                "super() argument 2: '\(pythonTypeName(of: object))' object is not an instance of '\(type.__record.name)'"
            )
        }
        return try self.super(PyType(unchecked: PyObject(borrowing: known)), object)
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PySuper: Sendable {}
