// PyFunctionObject.swift: a function written in Python. (`PyFunction` is the macro.)

internal import CPython

/// A function written in Python, by `def` or `lambda`. For anything that can be called, ``PyCallable``.
public struct PyFunctionObject: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "FunctionType", in: "types") }
    public static var typeName: String { "function" }

    /// `__name__`.
    public var name: String { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__name__").extract() } }

    /// `__code__`: the compiled body.
    public var code: PyCode {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__code__").as(PyCode.self) }
    }

    /// `__globals__`: the variables of its module.
    public var globals: PyDict {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__globals__").as(PyDict.self) }
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyFunctionObject: Sendable {}
