// PyType.swift: type: a class.

internal import CPython

/// A Python class. Call it as any object: `try type.asPyObject()`.
public struct PyType: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_type_check($0) } }
    /// A class of a metaclass of its own is none.
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_type()) }
    public static var typeName: String { "type" }

    /// `__name__`.
    public var name: String { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__name__").extract() } }

    /// `__qualname__`: the name within the module.
    public var qualifiedName: String {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__qualname__").extract() }
    }

    /// `__module__`: the name of the module that defines it.
    public var module: String { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__module__").extract() } }

    /// `__bases__`.
    public var bases: PyTuple {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__bases__").as(PyTuple.self) }
    }

    /// `__mro__`: the class and all it inherits from, in the order in which attributes are looked up.
    public var methodResolutionOrder: PyTuple {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "__mro__").as(PyTuple.self) }
    }

    /// Whether this class is the other, or inherits from it; `__subclasscheck__` is not asked (`PyType_IsSubtype`).
    public func isSubtype(of other: PyType) -> Bool { py_is_subtype(asPyObject.reference, other.asPyObject.reference) }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyType: Sendable {}
