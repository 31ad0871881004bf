// PyEnum+Macro.swift: @PyEnum, a Swift enum or option set that Python sees as a class of its module `enum`.

/// Makes an enum without payloads, or an option set, a class of Python's module `enum`.
///
/// ```swift
/// @PyModule
/// enum Painting {
///     /// What there is to paint with.
///     @PyEnum(.strEnum)
///     enum Color: String { case red, green, lightBlue = "light blue" }
///
///     @PyFunction static func mix(_ a: Color, _ b: Color) -> Color { a == b ? a : .green }
/// }
/// ```
///
/// Python then says `painting.mix(Color.RED, Color.LIGHT_BLUE)`, and everything else that it says to an enum: the members are
/// one object each, `Color("red")` and `Color["RED"]` find them, they are pickled, matched, iterated and documented.
///
/// A member's value is the raw value; a case without one counts from 1, as `enum.auto()` does. An **option set** becomes a
/// `Flag`: its members are its static properties, in the form `static let bold = Style(rawValue: 1)` or with the type written
/// out. In an enum, a static property with ``PyCase(name:)`` is an alias.
///
/// Methods and computed properties of the type become those of the class, by ``PyMethod(name:signature:deprecated:category:)``
/// and ``PyProperty(name:readOnly:deletable:)``.
///
/// - Parameters:
///   - kind: The class that it is derived from; without it, `Enum`, and `Flag` for an option set.
///   - name: The class's name in Python; without it, the Swift name as it is spelt.
///   - names: What the members are called in Python.
///   - fromValues: Whether a parameter takes a member's value for the member: `mix("red", "green")`. What is no member's value is
///     then refused as `Color(value)` refuses it.
@attached(
    extension, conformances: __PyEnumClass, __PyFlagClass, names: named(__enumRecord), named(__enumDefinition),
    named(__index), named(__named), named(__flags)
)
public macro PyEnum(
    _ kind: PyEnumKind? = nil, name: StaticString? = nil, names: PyFieldNames = .screamingSnakeCase,
    fromValues: Bool = false
) = #externalMacro(module: "MartletMacros", type: "PyEnumMacro")

/// Names a case of a ``PyEnum(_:name:names:fromValues:)`` type in Python, or makes a static property of the type an alias.
///
/// - Parameter name: A plain string literal; without it, the Swift name as `names:` spells it.
@attached(peer)
public macro PyCase(name: StaticString? = nil) = #externalMacro(module: "MartletMacros", type: "PyCaseMacro")
