// PyBuiltinBase.swift: the types of Python's own that a class in Swift can extend.

internal import CPython

/// A builtin type of Python's that a ``PyClass(extends:name:names:final:weakref:dict:exposing:extensions:)-(PyBuiltinBase,_,_,_,_,_,_,_)`` class
/// extends.
public struct PyBuiltinBase: Sendable {
    let name: String
    /// Whether it is below `BaseException`.
    let isException: Bool

    public static var dict: PyBuiltinBase { PyBuiltinBase(name: "dict", isException: false) }
    public static var list: PyBuiltinBase { PyBuiltinBase(name: "list", isException: false) }
    public static var set: PyBuiltinBase { PyBuiltinBase(name: "set", isException: false) }
    public static var bytearray: PyBuiltinBase { PyBuiltinBase(name: "bytearray", isException: false) }

    /// An exception type: objects are raised and caught as such, and have the arguments of the call in `args`.
    public static func exception(_ type: BuiltinException) -> PyBuiltinBase {
        PyBuiltinBase(name: type.name, isException: true)
    }

    func type(_ py: Python) throws(PyError) -> PyObject { try py.getattr(py.import("builtins"), name) }
}
