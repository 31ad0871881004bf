// PyGenericAlias.swift: types.GenericAlias: `list[int]`.

internal import CPython

/// A generic type with its arguments: `list[int]`. Since Python 3.9.
public struct PyGenericAlias: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "GenericAlias", in: "types") }
    public static var typeName: String { "types.GenericAlias" }

    /// The generic type: `list`.
    public var origin: PyObject { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__origin__") } }

    /// What it is of: `(int,)`.
    public var arguments: PyTuple {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__args__").as(PyTuple.self) }
    }
}

extension Python {
    /// `origin[arguments]` of a generic type, for a `__class_getitem__` or an annotation (`types.GenericAlias`).
    ///
    /// - Throws: ``PyError`` holding `AttributeError` before Python 3.9.
    public func genericAlias(_ origin: PyObject, _ arguments: [any PythonConvertible]) throws(PyError) -> PyGenericAlias
    {
        PyGenericAlias(unchecked: try self.import("types").GenericAlias(origin, tuple(arguments)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyGenericAlias: Sendable {}
