// ExposedType.swift: a Swift type that has a class in Python, whichever way that is made. For expanded macros.

/// What a module or an outer class needs to hold the class. For expanded macros.
public protocol __PyExposedType: SendableMetatype {
    static var __exposedName: StaticString { get }

    /// The class for a new module of the running interpreter.
    static func __expose(in module: PyObject?) throws(PyError) -> PyObject
}

extension PyClass {
    public static var __exposedName: StaticString { __definition.name }

    public static func __expose(in module: PyObject?) throws(PyError) -> PyObject {
        PyObject(adopting: try __record.makeType(of: self, in: module))
    }
}
