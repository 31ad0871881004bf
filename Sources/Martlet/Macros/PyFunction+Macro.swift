// PyFunction+Macro.swift: @PyFunction, a function of a module.

/// Makes a static function of a ``PyModule(name:version:including:submodules:)`` enum a function of that module, or a free
/// function one that modules can include.
///
/// ```swift
/// @PyModule
/// enum Numbers {
///     /// Adds.
///     @PyFunction static func add(_ a: Int, _ b: Int) -> Int { a &+ b }                 // add(a, b, /)
///
///     @PyFunction static func scale(value: Double, by factor: Double = 1) -> Double {   // scale(value, by=1)
///         value * factor
///     }
///
///     @PyFunction static func total(py: Python, of callback: PyObject, times: Int) throws -> Int {
///         try (0..<times).reduce(0) { try $0 + callback($1).extract() }                  // total(of, times)
///     }
/// }
/// ```
///
/// - **Names** follow PEP 8: `sumAsString` becomes `sum_as_string`, and a Python keyword gets an underscore (`in_`).
/// - **Parameters**: `_ a` can only be passed by position; one with a label can be passed by position or by name, which
///   is the label. A default value makes it optional. A variadic parameter is `*args`, and parameters after it can only be
///   passed by name. A parameter of type `Python` is supplied by Martlet, and Python
///   does not see it.
/// - **Types**: every parameter and the result convert as their types say; a wrong argument raises `TypeError`.
/// - **Errors** that the function throws are raised in Python.
/// - **Documentation**: the comment becomes `__doc__`, and `inspect.signature` shows the parameters and their defaults.
///
/// A Swift trap (overflow, an index out of range, `!`) ends the Python process: it cannot be turned into an exception.
///
/// - Parameters:
///   - name: The function's name in Python, a plain string literal. Without it, the Swift name in Python's spelling.
///   - signature: The parameters in Python's notation, `"(path, /, *, mode='r', **options)"`, for what Swift cannot say:
///     keyword-only parameters (after `*`) and `**options`, which arrive in a dictionary or a ``PyDict``. It names every
///     parameter once. A parameter's default is the Swift one, or a simple literal here.
///   - deprecated: A call gives a warning with this text.
///   - category: Which warning.
///   - converters: Functions that make a parameter's value of what Python passed, by the parameter's name:
///     `["when": parseDate]`. What such a function takes converts by its type; take a ``PyObject`` for any.
@attached(peer, names: prefixed(__py_))
public macro PyFunction(
    name: StaticString? = nil, signature: StaticString? = nil, deprecated: StaticString? = nil,
    category: BuiltinException = .deprecationWarning, converters: [String: Any] = [:]
) = #externalMacro(module: "MartletMacros", type: "PyFunctionMacro")
