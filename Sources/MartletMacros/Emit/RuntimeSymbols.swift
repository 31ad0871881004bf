// RuntimeSymbols.swift: every name of the runtime that an expansion mentions. They live in Sources/Martlet/Expansion,
// and change together with this file.

enum RuntimeSymbols {
    /// `init(_ name, _ doc, _ body)`: an entry of a module's method table; the body's shape is the calling convention.
    static let function = "__PyFunction"
    /// `init(_ name, doc:, version:, _ items)`, `initialize()`, `export()`: the definition of a module.
    static let module = "__PyModule"
    /// `init(_ function)`, `init(submodule: definition)`, `constant(_ name, _ value)`, `type(_ type)`,
    /// `initializer(_ body)`: one thing in a module.
    static let item = "__PyModuleItem"
    /// An owned reference on its way to Python.
    static let pointer = "__PyPointer"
    /// `init(_ values, _ count, [_ names,] _ function, _ parameters, required:, [positionalOnly:]) throws`,
    /// `subscript(_) throws`, `has(_)`: the arguments of a call.
    static let arguments = "__Arguments"
    /// `(_ count, _ function) throws`: the check of a function that takes none.
    static let noArguments = "__noArguments"
    /// `(_ names, _ function) throws`: the check of one whose arguments have no names, where Python does not make it.
    static let noKeywords = "__noKeywords"
    /// The same for a function with `*args` or `**kwargs`: also `rest() throws`, `options() throws`.
    static let variadicArguments = "__VariadicArguments"
    /// `(_ message, _ category) throws`: the warning of a deprecated function.
    static let warn = "__warn"
    /// `() -> Python`: the token, in a thread that Python called from.
    static let attached = "__attached"
    /// `(_ module) throws -> PyOwnModule`: the module that a function was called in.
    static let ownModule = "__ownModule"
    /// `(_ value) throws -> __PyPointer?`: the converted result.
    static let result = "__result"
    /// The same for a tuple, item by item; `__tupleResult2` and `__tupleResult3` for these sizes.
    static let tupleResult = "__tupleResult"
    /// `(_ error, _ function, _ file, _ line) -> __PyPointer?`: sets the Python exception.
    static let raise = "__raise"

    /// The module, and the types of it that a conversion's declaration names.
    static let runtime = "Martlet"
    static let fromPython = "ConvertibleFromPython"
    static let toPython = "PythonConvertible"
    static let object = "Martlet.PyObject"
    static let token = "Martlet.Python"
    static let error = "Martlet.PyError"
    /// `init(_ object, _ form, _ type, required:, count:) throws`, `value`, `read` and `tuple`, `readTuple`: the fields of a
    /// struct in a Python object.
    static let recordReader = "Martlet.__RecordReader"
    /// `init(_ py, _ form) throws`, `set`, `setTuple`, `finish() throws`: a Python object of the fields of a struct.
    static let recordWriter = "Martlet.__RecordWriter"
    /// `init(_ object, _ type)`, `attempt(_ name, _ body) throws`, `isNone(_ name)`, `failure()`, and for payloads `payload`,
    /// `tuple`, `object`, `tupleObject`: the cases of an enum.
    static let union = "Martlet.__Union"
    /// `exceptionDefinition`, `exceptionAttributes`: what makes a Swift error an exception; and what these are made of.
    static let exceptionType = "Martlet.PyExceptionType"
    static let exceptionDefinition = "Martlet.PyExceptionDefinition"

    /// Names that the macros introduce in the user's code; the macro declarations promise them to the compiler.
    static let entryPrefix = "__py_"
    static let definition = "__module"
    static let initPrefix = "PyInit_"
    static let exportPrefix = "PyModExport_"
}
