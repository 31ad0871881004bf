// PyBool.swift: bool.

internal import CPython

/// One of Python's two truth values.
public struct PyBool: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isTrue || object.isFalse }
    public static var typeName: String { "bool" }

    /// The value.
    public var value: Bool { asPyObject.isTrue }
}

extension PyObject {
    fileprivate var isTrue: Bool { withPointer { $0 == py_true() } }
    fileprivate var isFalse: Bool { withPointer { $0 == py_false() } }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyBool: Sendable {}
