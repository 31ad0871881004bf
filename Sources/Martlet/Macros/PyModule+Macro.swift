// PyModule+Macro.swift: @PyModule, an enum that Python imports, and the attributes of what it holds.

/// Makes an enum a Python module.
///
/// ```swift
/// /// Sums and formatting.
/// @PyModule
/// enum StringSum {
///     /// Formats the sum of two numbers as string.
///     @PyFunction
///     static func sumAsString(a: Int, b: Int = 0) -> String { String(a + b) }
/// }
/// ```
///
/// Python then says `import string_sum`. The documentation comment becomes `string_sum.__doc__`.
///
/// The enum stands at file scope and is not generic. The module has what stands between the enum's own braces, `#if`
/// included: functions (`@PyFunction`), constants (`@PyConstant`), classes, exceptions, and submodules, which are enums with
/// an `@PyModule` of their own. Members of extensions are not seen. `__all__` lists all of it.
///
/// In a target whose default isolation is the main actor, write `nonisolated enum`: Python calls from any thread.
///
/// - Parameters:
///   - name: The module's name in Python. Without it, the enum's name in Python's spelling: `StringSum` becomes
///     `string_sum`, `HTTPServer` becomes `http_server`. Give a plain string literal of ASCII letters, digits and
///     underscores.
///   - version: The module's `__version__`.
///   - members: What stands elsewhere, in this Swift module or another: free functions that are marked `@PyFunction`, by
///     name (`area`, `Shapes.area(radius:)`), types (`Counter.self`), and any ``PyModuleItem``.
///   - submodules: Other `@PyModule` enums, as submodules (`Geometry.self`).
@attached(peer, names: prefixed(PyInit_), prefixed(PyModExport_))
@attached(member, names: named(__module))
public macro PyModule(
    name: StaticString? = nil, version: StaticString? = nil, including members: Any..., submodules: Any.Type...
) = #externalMacro(module: "MartletMacros", type: "PyModuleMacro")

/// Makes a static property of a ``PyModule(name:version:including:submodules:)`` enum a constant of that module.
///
/// Its value is read once for each interpreter that imports the module. `maxSize` becomes `MAX_SIZE`.
///
/// - Parameter name: The constant's name in Python, a plain string literal.
@attached(peer)
public macro PyConstant(name: StaticString? = nil) = #externalMacro(module: "MartletMacros", type: "PyConstantMacro")

/// Marks the static function of a ``PyModule(name:version:including:submodules:)`` enum that runs when the module is made,
/// after all else is in it.
///
/// It takes a ``Python``, a ``PyModuleObject`` to add to, or both. What it throws fails the import. A `Sendable` value that it
/// returns is the state of that one module, which ``PyModuleObject/state(as:)`` gives.
///
/// ```swift
/// @PyModule
/// enum Sessions {
///     final class State: Sendable { let opened = Mutex(0) }
///
///     @PyModuleInit
///     static func setUp(py: Python, module: PyModuleObject) throws -> State {
///         try module.add("START", py.import("time").time())
///         return State()
///     }
/// }
/// ```
@attached(peer)
public macro PyModuleInit() = #externalMacro(module: "MartletMacros", type: "PyModuleInitMacro")
