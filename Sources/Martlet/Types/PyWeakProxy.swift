// PyWeakProxy.swift: weakref.proxy.

internal import CPython

/// A stand-in for an object that it does not keep alive. Used as the object is, it raises `ReferenceError` once that is gone.
public struct PyWeakProxy: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "ProxyTypes", in: "weakref") }
    public static var typeName: String { "weakref.ProxyType" }

    /// The object itself, or `nil` when it is gone (`PyWeakref_GetRef`).
    public func object() throws(PyError) -> PyObject? {
        var object: __PyPointer?
        try asPyObject.py.check(asPyObject.withPointer { py_weakref_get_owned($0, &object) })
        return object.map { PyObject(adopting: $0) }
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyWeakProxy: Sendable {}
