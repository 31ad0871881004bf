// PyCode.swift: code: a compiled program.

internal import CPython

/// A Python code object: what ``Python/compile(_:as:file:)`` makes, and the `__code__` of a function.
public struct PyCode: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "CodeType", in: "types") }
    public static var typeName: String { "code" }

    /// The function's name, `<module>` for a program.
    public var name: String { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "co_name").extract() } }

    /// The source file.
    public var file: String { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "co_filename").extract() } }

    /// The line in the source at which it begins.
    public var firstLine: Int {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "co_firstlineno").extract() }
    }

    /// How many arguments can be passed by position, `*args` not counted.
    public var argumentCount: Int {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "co_argcount").extract() }
    }

    /// How many arguments can be passed by name only.
    public var keywordOnlyCount: Int {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "co_kwonlyargcount").extract() }
    }

    /// The names of the arguments and local variables.
    public var variableNames: [String] {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "co_varnames").extract() }
    }
}

extension Python {
    /// What a source is compiled as.
    public enum CodeKind: Sendable {
        /// One expression.
        case expression
        /// Any number of statements.
        case program
    }

    /// Compiles a source, to run it more than once (`Py_CompileString`).
    ///
    ///     let code = try py.compile("x * 2", as: .expression)
    ///     let doubled = try py.eval(code, globals: py.dict(["x": 21]))
    ///
    /// - Parameter file: What tracebacks call it.
    /// - Throws: ``PyError`` holding `SyntaxError`.
    public func compile(
        _ source: String, as kind: CodeKind = .program, file: String = "<string>"
    ) throws(PyError) -> PyCode {
        guard !source.utf8.contains(0) else { throw .valueError("source code string cannot contain null bytes") }
        guard !file.utf8.contains(0) else { throw .valueError("file name cannot contain null bytes") }
        return PyCode(unchecked: try checked(py_compile(source, file, kind == .expression)))
    }

    /// The value of a compiled expression; a program runs, and gives `None` (`PyEval_EvalCode`).
    ///
    /// - Parameters:
    ///   - globals: The global variables; those of `__main__` when left out.
    ///   - locals: The local variables; the globals when left out.
    /// - Throws: What it raises.
    @discardableResult
    public func eval(_ code: PyCode, globals: PyDict? = nil, locals: PyDict? = nil) throws(PyError) -> PyObject {
        let globals = try namespace(globals)
        let locals = locals ?? globals
        return try checked(
            py_eval_code(code.asPyObject.reference, globals.asPyObject.reference, locals.asPyObject.reference))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyCode: Sendable {}
