// PyModule+Macro.swift: @PyModule, an enum that Python imports.

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
/// The enum stands at file scope and is not generic. The module has the functions that are marked `@PyFunction` between
/// the enum's own braces, `#if` included; functions in extensions are not seen.
///
/// In a target whose default isolation is the main actor, write `nonisolated enum`: Python calls from any thread.
///
/// - Parameter name: The module's name in Python. Without it, the enum's name in Python's spelling: `StringSum` becomes
///   `string_sum`, `HTTPServer` becomes `http_server`. Give a plain string literal of ASCII letters, digits and
///   underscores.
@attached(peer, names: prefixed(PyInit_))
@attached(member, names: named(__module))
public macro PyModule(name: StaticString? = nil) = #externalMacro(module: "MartletMacros", type: "PyModuleMacro")
