// PyBuiltinFunction.swift: builtin_function_or_method: a function written in C, or in Swift.

internal import CPython

/// A builtin function or method: `len`, `[].append`, what ``Python/function(_:signature:doc:_:)-(_,_,_,(each_Argument)->Result)`` and `@PyFunction` make.
public struct PyBuiltinFunction: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_builtin_function()) }
    public static var typeName: String { "builtin_function_or_method" }

    /// `__name__`.
    public var name: String { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__name__").extract() } }

    /// `__qualname__`.
    public var qualifiedName: String {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__qualname__").extract() }
    }

    /// `__doc__`.
    public var documentation: String? {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__doc__").extract() }
    }

    /// What it is bound to: the object of a method, the module of a function.
    public var owner: PyObject { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__self__") } }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyBuiltinFunction: Sendable {}
