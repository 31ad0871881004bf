// PyFloat.swift: float.

internal import CPython

/// A Python `float`.
public struct PyFloat: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_float()) }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_float()) }
    public static var typeName: String { "float" }

    /// The value, which a subclass cannot change.
    public var value: Double {
        // Reading a float, or what inherits from it, cannot fail.
        asPyObject.withPointer { py_float_as_double($0).value }
    }
}

extension Python {
    /// A new `float`.
    public func float(_ value: Double) throws(PyError) -> PyFloat { PyFloat(unchecked: try object(value)) }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyFloat: Sendable {}
