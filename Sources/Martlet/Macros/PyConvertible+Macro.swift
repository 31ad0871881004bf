// PyConvertible+Macro.swift: @PyConvertible, conversions of a struct by its properties and of an enum by its payloads.

/// Makes a struct or an enum with payloads convertible from Python and to Python.
///
/// A **struct** is read property by property and becomes a `dict`:
///
/// ```swift
/// @PyConvertible
/// struct User {
///     var firstName: String               // object['first_name'], or object.first_name
///     var tags: [String] = []             // may be missing
///     var age: Int?                       // may be missing, or None
///     @PyField(name: "e-mail", from: parse, to: \.description)
///     var address: Address                // by functions of one's own
///     @PyIgnored var cache: [Int] = []    // not seen by Python
/// }
/// ```
///
/// The `form` says where the properties are found and what becomes of them; see ``PyRecordForm``. Keys and attributes that
/// the struct does not have are not looked at. Properties convert as their types do; a wrong one is an error that says
/// where: `key 'tags': item 2: 'int' object cannot be converted to 'str'`. A missing key is a `ValueError`, a missing
/// attribute an `AttributeError`.
///
/// An **enum** is a union: the first case that the object converts to, in the order in which they are written. A case of
/// one payload converts as that does, of several as a tuple, of labelled ones as a struct in the form `record`; a case
/// without payload is `None`.
///
/// ```swift
/// @PyConvertible
/// indirect enum JSON {
///     case null
///     case bool(Bool), number(Double), string(String)
///     case array([JSON]), object([String: JSON])
/// }
/// ```
///
/// Where no case fits, the `TypeError` lists what each had to say. What the object's own code raises is not taken for
/// "does not fit", and passes unchanged. A value that contains itself is a `RecursionError`.
///
/// A generic type converts where its arguments do. A property or payload of a type without a conversion is a compiler error.
///
/// - Parameters:
///   - form: Where a struct's properties are found, and what it becomes.
///   - names: What the properties and the labels of payloads are called in Python.
///   - only: One direction; both without it.
@attached(
    extension, conformances: ConvertibleFromPython, PythonConvertible, names: named(init), named(fromPython),
    named(toPython)
)
public macro PyConvertible(
    _ form: PyRecordForm = .record, names: PyFieldNames = .snakeCase, only: PyConversionDirection? = nil
) = #externalMacro(module: "MartletMacros", type: "PyConvertibleMacro")

/// Names a property of a ``PyConvertible(_:names:only:)`` struct in Python.
///
/// - Parameter name: A plain string literal.
@attached(peer)
public macro PyField(name: StaticString) = #externalMacro(module: "MartletMacros", type: "PyFieldMacro")

/// Reads a property of a ``PyConvertible(_:names:only:)`` struct by a function of one's own, and writes it as its type does.
///
/// - Parameters:
///   - name: A plain string literal.
///   - from: Takes a `PyObject` or any convertible value, and gives the property's.
@attached(peer)
public macro PyField<Input: ConvertibleFromPython, Value>(name: StaticString? = nil, from: (Input) throws -> Value) =
    #externalMacro(module: "MartletMacros", type: "PyFieldMacro")

/// Writes a property of a ``PyConvertible(_:names:only:)`` struct by a function of one's own, and reads it as its type does.
///
/// - Parameters:
///   - name: A plain string literal.
///   - to: Takes the property's value, and gives a convertible one.
@attached(peer)
public macro PyField<Value, Output: PythonConvertible>(name: StaticString? = nil, to: (Value) throws -> Output) =
    #externalMacro(module: "MartletMacros", type: "PyFieldMacro")

/// Reads and writes a property of a ``PyConvertible(_:names:only:)`` struct by functions of one's own.
///
/// - Parameters:
///   - name: A plain string literal.
///   - from: Takes a `PyObject` or any convertible value, and gives the property's.
///   - to: Takes the property's value, and gives a convertible one.
@attached(peer)
public macro PyField<Input: ConvertibleFromPython, Value, Output: PythonConvertible>(
    name: StaticString? = nil, from: (Input) throws -> Value, to: (Value) throws -> Output
) = #externalMacro(module: "MartletMacros", type: "PyFieldMacro")

/// Hides a property of a ``PyConvertible(_:names:only:)`` struct from Python, or from `pickle` in a class that exposes
/// ``PyClassProtocol/pickle``. It needs an initial value.
@attached(peer)
public macro PyIgnored() = #externalMacro(module: "MartletMacros", type: "PyFieldMacro")
