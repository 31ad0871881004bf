// PyMappingProxy.swift: mappingproxy.

internal import CPython

/// A read-only view of a mapping: `types.MappingProxyType`, the `__dict__` of a class.
public struct PyMappingProxy: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_mappingproxy()) }
    public static var typeName: String { "mappingproxy" }

    /// The same object with a mapping's methods.
    public var asMapping: PyMapping { PyMapping(unchecked: asPyObject) }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyMappingProxy: Sendable {}
