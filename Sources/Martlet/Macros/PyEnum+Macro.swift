// PyEnum+Macro.swift: @PyEnum, a Swift enum or option set that Python sees as a class of its module `enum`.

/// Makes an enum, or an option set, a class of Python's module `enum`; an enum with payloads, a class for each case.
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
/// and ``PyProperty(name:readOnly:deletable:copies:)``.
///
/// An enum with **payloads** becomes a class that Python cannot make, with a class below it for each case, which it can:
///
/// ```swift
/// @PyEnum
/// enum Shape: Hashable {
///     case circle(radius: Double), rectangle(width: Double, height: Double = 1)
///     case empty
/// }
/// ```
///
/// `Shape.Circle(radius=2)` is an instance of both, has the attribute `radius`, and is taken apart by `case Shape.Circle(r):`. A
/// payload without a label is `_0`, and so on. Objects never change; they have a representation, and are copied and pickled.
/// Python compares, orders and hashes them by value where the enum's own line declares `Equatable`, `Comparable`, `Hashable`.
///
/// - Parameters:
///   - kind: The class that it is derived from; without it, `Enum`, and `Flag` for an option set.
///   - name: The class's name in Python; without it, the Swift name as it is spelt.
///   - names: What the members are called in Python; without it `LIGHT_BLUE`, and with payloads `LightBlue`.
///   - fromValues: Whether a parameter takes a member's value for the member: `mix("red", "green")`. What is no member's value is
///     then refused as `Color(value)` refuses it. Not for payloads.
///   - exposing: Swift protocols of an enum with payloads, as ``PyClass(name:names:final:weakref:dict:exposing:extensions:)`` has them.
@attached(member, names: named(__variants), named(__variantInit), named(__variantField), named(__nested))
@attached(
    extension, conformances: __PyEnumClass, __PyFlagClass, __PyVariantsClass, names: named(__enumRecord),
    named(__enumDefinition), named(__index), named(__named), named(__flags), named(__record), named(__recordMemory),
    named(__definition),
    named(__variantRecords)
)
public macro PyEnum(
    _ kind: PyEnumKind? = nil, name: StaticString? = nil, names: PyFieldNames? = nil, fromValues: Bool = false,
    exposing: [PyClassProtocol] = []
) = #externalMacro(module: "MartletMacros", type: "PyEnumMacro")

/// Names a case of a ``PyEnum(_:name:names:fromValues:exposing:)`` type in Python, or makes a static property of the type an alias.
///
/// - Parameter name: A plain string literal; without it, the Swift name as `names:` spells it.
@attached(peer)
public macro PyCase(name: StaticString? = nil) = #externalMacro(module: "MartletMacros", type: "PyCaseMacro")
