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
        if __isOpen, let module, let type = try __record.claim(for: module) { return type }
        return PyObject(adopting: try __record.makeType(in: module))
    }
}

/// What `__module__` says of a type: without a module, the Swift module's name stands for it.
func moduleName(of type: Any.Type, in module: PyObject?) throws(PyError) -> String {
    guard let module else { return String(String(reflecting: type).prefix { $0 != "." }) }
    return try PyModuleObject(unchecked: module).name
}

/// Gives a class its constants and the classes in it, which are attributes like any other.
func addAttributes(
    _ constants: [__PyConstant], _ types: [any __PyExposedType.Type], to type: PyObject, in module: PyObject?
) throws(PyError) {
    let py = type.py
    for constant in constants {
        let value: __PyPointer?
        do { value = try constant.value() } catch { throw PyError(error) }
        guard let value else { throw .raised() }
        try py.setattr(type, "\(constant.name)", PyObject(adopting: value))
    }
    for nested in types { try py.setattr(type, "\(nested.__exposedName)", try nested.__expose(in: module)) }
}
