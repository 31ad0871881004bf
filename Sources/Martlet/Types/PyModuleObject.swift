// PyModuleObject.swift: an imported module. (`PyModule` is the macro.)

internal import CPython

/// A Python module.
public struct PyModuleObject: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_module()) }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_module()) }
    public static var typeName: String { "module" }

    /// The module's name (`PyModule_GetNameObject`).
    ///
    /// - Throws: ``PyError`` holding `SystemError` for a module without a name.
    public var name: String {
        get throws(PyError) { try asPyObject.py.checked(py_module_name(asPyObject.reference)).extract() }
    }

    /// The module's variables (`PyModule_GetDict`).
    public var namespace: PyDict {
        get throws(PyError) {
            PyDict(unchecked: try asPyObject.py.checked(py_module_dict(asPyObject.reference)))
        }
    }

    /// Sets one of the module's variables.
    public func add(_ name: String, _ value: some PythonConvertible) throws(PyError) {
        try asPyObject.py.setattr(asPyObject, name, value)
    }
}

extension Python {
    /// A new, empty module, which `sys.modules` does not know (`PyModule_NewObject`).
    public func module(_ name: String) throws(PyError) -> PyModuleObject {
        PyModuleObject(unchecked: try checked(py_module_new(try interned(name))))
    }

    /// A new module that runs a program: its functions and variables are the module's.
    ///
    /// - Throws: ``PyError`` holding `SyntaxError`, or what the program raises.
    public func module(_ name: String, source: String) throws(PyError) -> PyModuleObject {
        let module = try module(name)
        try run(source, globals: module.namespace)
        return module
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyModuleObject: Sendable {}
