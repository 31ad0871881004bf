// Python+Evaluate.swift: modules, expressions and programs.

internal import CPython

extension Python {
    /// Imports a module (`PyImport_Import`, so import hooks apply): `try py.import("os.path")`.
    ///
    /// - Throws: ``PyError`` holding `ImportError`, or whatever the module raises while it loads.
    public func `import`(_ name: StaticString) throws(PyError) -> PyObject {
        try checked(py_import(try interned(name)))
    }

    /// The same with a name that is computed.
    @_disfavoredOverload
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
        try eval(compile(expression, as: .expression), globals: globals, locals: locals)
    }

    /// Runs a program, of any number of statements.
    ///
    /// - Parameters:
    ///   - globals: The global variables; those of `__main__` when left out.
    ///   - locals: The local variables, where assignments end up; the globals when left out.
    /// - Throws: ``PyError`` holding `SyntaxError`, or what the program raises.
    public func run(_ program: String, globals: PyDict? = nil, locals: PyDict? = nil) throws(PyError) {
        try eval(compile(program), globals: globals, locals: locals)
    }

    /// The value of an expression in which Swift values have names: `try py.eval("a + b", with: ["a": 1, "b": 2])`.
    ///
    /// - Throws: ``PyError`` holding `SyntaxError`, or what the expression raises.
    public func eval(
        _ expression: String, with values: KeyValuePairs<String, any PythonConvertible>
    ) throws(PyError) -> PyObject {
        try eval(expression, globals: dict(values))
    }

    /// Runs a program in which Swift values have names, in a namespace of its own.
    ///
    /// - Returns: The namespace, with what the program has assigned.
    /// - Throws: ``PyError`` holding `SyntaxError`, or what the program raises.
    @discardableResult
    public func run(
        _ program: String, with values: KeyValuePairs<String, any PythonConvertible>
    ) throws(PyError) -> PyDict {
        // One dict for globals and locals: with two, the program's functions would not see its variables.
        let namespace = try dict(values)
        try run(program, globals: namespace)
        return namespace
    }

    /// The variables of `__main__`, or those given, with `builtins` in them.
    func namespace(_ given: PyDict?) throws(PyError) -> PyDict {
        let globals = if let given { given } else { PyDict(unchecked: try checked(py_main_dict())) }
        if try !globals.contains("__builtins__") { try globals.set("__builtins__", checked(py_builtins())) }
        return globals
    }
}
