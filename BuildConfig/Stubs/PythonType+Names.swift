// PythonType+Names.swift: the Swift types, Martlet's own among them, that one name of Python's stands for.

extension PythonType {
    static let builtins: [String: String] = [
        "Bool": "bool", "Void": "None",
        "String": "str", "Substring": "str", "StaticString": "str", "Character": "str", "Scalar": "str",
        "Double": "float", "Float": "float", "Float16": "float", "Float32": "float", "Float64": "float",
        "Int": "int", "Int8": "int", "Int16": "int", "Int32": "int", "Int64": "int", "Int128": "int",
        "UInt": "int", "UInt8": "int", "UInt16": "int", "UInt32": "int", "UInt64": "int", "UInt128": "int",
        "PyStr": "str", "PyUTF8": "str", "PyBytes": "bytes", "PyByteArray": "bytearray", "PyMemoryView": "memoryview",
        "PyInt": "int",
        "PyFloat": "float", "PyBool": "bool", "PyComplex": "complex", "PyRange": "range",
    ]

    func view(_ name: String) -> String {
        func builtin(_ name: String, _ arguments: String) -> String { names.builtin(name) + arguments }
        func abstract(_ name: String, _ arguments: String) -> String {
            names.name(name, from: "collections.abc") + arguments
        }
        return switch name {
        case "PyList": builtin("list", "[\(any)]")
        case "PyDict": builtin("dict", "[\(any), \(any)]")
        case "PyTuple": builtin("tuple", "[\(any), ...]")
        case "PySet": builtin("set", "[\(any)]")
        case "PyFrozenSet": builtin("frozenset", "[\(any)]")
        case "PyType": builtin("type", "[\(any)]")
        case "PySlice": builtin("slice", "[\(any), \(any), \(any)]")
        case "PyIterator": abstract("Iterator", "[\(any)]")
        case "PySequence": abstract("Sequence", "[\(any)]")
        case "PyMapping": abstract("Mapping", "[\(any), \(any)]")
        case "PyCallable": abstract("Callable", "[..., \(any)]")
        // In collections.abc since 3.12 only; checkers know this place in any.
        case "PyBuffer": names.name("Buffer", from: "typing_extensions")
        case "PyDate": names.qualified("date", in: "datetime")
        case "PyDateTime": names.qualified("datetime", in: "datetime")
        case "PyTime": names.qualified("time", in: "datetime")
        case "PyTimeDelta", "Duration": names.qualified("timedelta", in: "datetime")
        case "PyModuleObject": names.qualified("ModuleType", in: "types")
        case "PyFunctionObject": names.qualified("FunctionType", in: "types")
        case "PyTraceback": names.qualified("TracebackType", in: "types")
        case "PyMappingProxy": names.qualified("MappingProxyType", in: "types") + "[\(any), \(any)]"
        case "PyBuiltinFunction": names.qualified("BuiltinFunctionType", in: "types")
        case "PyCode": names.qualified("CodeType", in: "types")
        case "PyFrame": names.qualified("FrameType", in: "types")
        case "PyGenericAlias": names.qualified("GenericAlias", in: "types")
        case "PyEllipsis": names.qualified("EllipsisType", in: "types")
        case "PyNotImplemented": names.qualified("NotImplementedType", in: "types")
        case "PyNone": "None"
        case "PySuper": names.builtin("super")
        case "PyTzInfo": names.qualified("tzinfo", in: "datetime")
        case "PyDictKeys": abstract("KeysView", "[\(any)]")
        case "PyDictValues": abstract("ValuesView", "[\(any)]")
        case "PyDictItems": abstract("ItemsView", "[\(any), \(any)]")
        case "PyWeakReference": names.qualified("ReferenceType", in: "weakref") + "[\(any)]"
        default: foreign(name)
        }
    }
}
