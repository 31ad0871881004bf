// PyException+Macro.swift: @PyException, a Swift error that is an exception type in Python.

/// Makes a Swift error type an exception type of Python.
///
/// ```swift
/// @PyModule
/// enum Bank {
///     /// Not enough money for that.
///     @PyException(base: .valueError)
///     struct Overdrawn: CustomStringConvertible {
///         var amount: Int
///         var description: String { "overdrawn by \(amount)" }
///     }
///
///     @PyFunction static func withdraw(_ amount: Int) throws { throw Overdrawn(amount: amount) }
/// }
/// ```
///
/// Python then catches `bank.Overdrawn`, whose `str` is the description, whose `args` is the description alone, and which has
/// an attribute for each stored property. The documentation comment becomes the type's `__doc__`. Between the braces of a
/// `@PyModule` it is a member of the module; from elsewhere a module includes it by `including: Overdrawn.self`.
///
/// Python code can raise and subclass the type like any other. ``PyError/swiftError(_:)`` gives the Swift value back, and
/// ``PyError/matches(_:_:)-(Exception.Type,_)`` asks for the type.
///
/// - Parameters:
///   - base: The builtin type that it is derived from.
///   - parent: Another `@PyException` type that it is derived from instead (`BankError.self`).
///   - imported: A type of a Python module that it is derived from instead.
///   - name: The type's name in Python, a plain string literal. Without it, the Swift name.
///   - module: Its `__module__` where no module holds it. Without it, the name of the Swift module.
@attached(member, names: named(exceptionDefinition), named(exceptionAttributes))
@attached(extension, conformances: PyExceptionType)
public macro PyException(
    base: BuiltinException = .exception, extends parent: (any PyExceptionType.Type)? = nil,
    extendsImported imported: PyExceptionClass? = nil, name: StaticString? = nil, module: StaticString? = nil
) = #externalMacro(module: "MartletMacros", type: "PyExceptionMacro")
