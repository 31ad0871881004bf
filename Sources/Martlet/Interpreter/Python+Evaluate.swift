// Python+Evaluate.swift: modules, expressions and programs.

internal import CPython

extension Python {
    /// Imports a module (`PyImport_Import`, so import hooks apply): `try py.import("os.path")`.
    ///
    /// - Throws: ``PyError`` holding `ImportError`, or whatever the module raises while it loads.
    public func `import`(_ name: String) throws(PyError) -> PyObject {
        try checked(py_import(try interned(name)))
    }

    /// The value of an expression (`Py_CompileString`, `PyEval_EvalCode`).
    ///
    /// - Parameters:
    ///   - globals: The global variables; those of `__main__` when left out.
    ///   - locals: The local variables; the globals when left out.
    /// - Throws: ``PyError`` holding `SyntaxError`, or what the expression raises.
    public func eval(_ expression: String, globals: PyDict? = nil, locals: PyDict? = nil) throws(PyError) -> PyObject {
        try evaluate(expression, isExpression: true, globals, locals)
    }

    /// Runs a program, of any number of statements.
    ///
    /// - Parameters:
    ///   - globals: The global variables; those of `__main__` when left out.
    ///   - locals: The local variables, where assignments end up; the globals when left out.
    /// - Throws: ``PyError`` holding `SyntaxError`, or what the program raises.
    public func run(_ program: String, globals: PyDict? = nil, locals: PyDict? = nil) throws(PyError) {
        _ = try evaluate(program, isExpression: false, globals, locals)
    }

    private func evaluate(
        _ source: String, isExpression: Bool, _ globals: PyDict?, _ locals: PyDict?
    ) throws(PyError) -> PyObject {
        guard !source.utf8.contains(0) else { throw .valueError("source code string cannot contain null bytes") }
        let globals = if let globals { globals } else { try mainNamespace() }
        let locals = locals ?? globals
        let builtins = try globals["__builtins__"]
        if builtins == nil {
            try globals.set("__builtins__", checked(py_builtins()))
        }
        return try checked(
            py_evaluate(source, "<string>", isExpression, globals.asPyObject.reference, locals.asPyObject.reference))
    }

    private func mainNamespace() throws(PyError) -> PyDict {
        PyDict(unchecked: try checked(py_main_dict()))
    }
}
