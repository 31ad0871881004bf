// PyModuleItem.swift: what a module can be given: functions, constants, types, submodules, and code that fills it.

/// One thing in a module, for ``PyModuleDefinition``. `@PyModule` writes these lists; they can be written by hand as well.
public struct PyModuleItem: Sendable {
    enum Content: Sendable {
        /// An entry of the method table, which needs no code at import.
        case function(__PyFunction)
        /// Runs in each new module, in the order of the list.
        case step(@Sendable (Python, PyModuleObject) throws -> Void)
    }

    let content: Content

    init(_ step: @escaping @Sendable (Python, PyModuleObject) throws -> Void) { content = .step(step) }
}

extension PyModuleItem {
    /// A value under a name. It is made anew in each interpreter that imports the module.
    public static func constant<Value: PythonConvertible>(
        _ name: String, _ value: @escaping @autoclosure @Sendable () throws -> Value
    ) -> PyModuleItem {
        PyModuleItem { py, module in try module.add(name, value()) }
    }

    /// A class, or an enum's, made anew in each interpreter that imports the module.
    public static func type<Class: __PyExposedType>(_ type: Class.Type) -> PyModuleItem {
        PyModuleItem { py, module in
            try module.add("\(type.__exposedName)", try type.__expose(in: module.asPyObject))
        }
    }

    /// An exception type.
    public static func type<Exception: PyExceptionType>(_ type: Exception.Type) -> PyModuleItem { type.moduleItem }

    /// A function that calls a closure, made anew in each interpreter that imports the module.
    ///
    /// The parameters of ``Python/function(_:signature:doc:_:)``.
    public static func function<each Argument: ConvertibleFromPython, Result: PythonConvertible>(
        _ name: String, signature: String? = nil, doc: String = "",
        _ body: @escaping @Sendable (repeat each Argument) throws -> Result
    ) -> PyModuleItem {
        PyModuleItem { py, module in try module.add(name, py.function(name, signature: signature, doc: doc, body)) }
    }

    /// The same of a closure without a result, which gives `None`.
    public static func function<each Argument: ConvertibleFromPython>(
        _ name: String, signature: String? = nil, doc: String = "",
        _ body: @escaping @Sendable (repeat each Argument) throws -> Void
    ) -> PyModuleItem {
        PyModuleItem { py, module in try module.add(name, py.function(name, signature: signature, doc: doc, body)) }
    }

    /// Another module as `name` of this one, so that `import a.name` finds it.
    public static func submodule(_ definition: PyModuleDefinition) -> PyModuleItem {
        PyModuleItem { py, module in try definition.makeSubmodule(of: module, py) }
    }

    /// Code that runs in each new module, after the items before it in the list. What it throws fails the import.
    public static func initializer(
        _ body: @escaping @Sendable (Python, PyModuleObject) throws -> Void
    ) -> PyModuleItem {
        PyModuleItem(body)
    }

    /// The same; what it returns becomes the state of this one module, which ``PyModuleObject/state(as:)`` gives.
    public static func initializer<State: Sendable>(
        _ body: @escaping @Sendable (Python, PyModuleObject) throws -> State
    ) -> PyModuleItem {
        PyModuleItem { py, module in try module.setState(body(py, module)) }
    }
}
