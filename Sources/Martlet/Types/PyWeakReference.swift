// PyWeakReference.swift: weakref.ref.

internal import CPython

/// A weak reference: knows an object without keeping it alive.
public struct PyWeakReference: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_weakref()) }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_weakref()) }
    public static var typeName: String { "weakref.ReferenceType" }

    /// The object, or `nil` when it is gone.
    public func object() throws(PyError) -> PyObject? {
        let object = try asPyObject()
        return object.isNone ? nil : object
    }
}

extension Python {
    /// A weak reference to an object (`PyWeakref_NewRef`).
    ///
    /// - Parameter callback: Called with the reference once the object is gone.
    /// - Throws: ``PyError`` holding `TypeError` for an object of a type without weak references (`int`, `str`, …).
    public func weakref(_ object: PyObject, callback: PyObject? = nil) throws(PyError) -> PyWeakReference {
        PyWeakReference(unchecked: try checked(py_weakref_new(object.reference, callback?.reference)))
    }

    /// A stand-in that acts as the object does for as long as that lives, and raises `ReferenceError` from then on
    /// (`PyWeakref_NewProxy`).
    public func weakproxy(_ object: PyObject, callback: PyObject? = nil) throws(PyError) -> PyObject {
        try checked(py_weakref_proxy(object.reference, callback?.reference))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyWeakReference: Sendable {}
