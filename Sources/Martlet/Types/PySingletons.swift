// PySingletons.swift: None, Ellipsis and NotImplemented as types: a parameter that takes nothing else, a result that is
// nothing else.

internal import CPython

/// Python's `None`. (Of a value or `None`, an `Optional` is made.)
public struct PyNone: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isNone }
    public static var typeName: String { "None" }
}

/// Python's `...`.
public struct PyEllipsis: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { $0 == py_ellipsis() } }
    public static var typeName: String { "Ellipsis" }
}

/// Python's `NotImplemented`.
public struct PyNotImplemented: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { $0 == py_not_implemented() } }
    public static var typeName: String { "NotImplemented" }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyNone: Sendable {}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyEllipsis: Sendable {}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyNotImplemented: Sendable {}
