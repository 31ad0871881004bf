// EnumDefinition.swift: the parts that an expanded @PyEnum is made of. Public for expanded macros only.

/// The class of Python's module `enum` that a class is derived from.
public enum PyEnumKind: String, Sendable {
    /// `Enum`: members that are equal to nothing but themselves.
    case `enum` = "Enum"
    /// `IntEnum`: members that are ints, too.
    case intEnum = "IntEnum"
    /// `StrEnum`: members that are strs, too. Below Python 3.11, which has no such class, `(str, Enum)` that behaves alike.
    case strEnum = "StrEnum"
    /// `Flag`: members that combine by `|`.
    case flag = "Flag"
    /// `IntFlag`: the same, and they are ints, too.
    case intFlag = "IntFlag"
}

/// One name of a class. Two with one value are aliases, as in Python.
public struct __PyEnumMember {
    let name: String
    let doc: StaticString
    let value: (Python) throws(PyError) -> PyObject

    /// A case without a raw value: `number` stands for it, as `enum.auto()` would count.
    @_disfavoredOverload
    public init<Case>(_ name: StaticString, _ doc: StaticString, _ member: Case, _ number: Int) {
        self.init(name, doc) { py throws(PyError) in try py.object(number) }
    }

    public init<Case: RawRepresentable>(_ name: StaticString, _ doc: StaticString, _ member: Case, _ number: Int)
    where Case.RawValue: PythonConvertible {
        self.init(name, doc) { py throws(PyError) in try member.rawValue.toPython(py) }
    }

    private init(
        _ name: StaticString, _ doc: StaticString, _ value: @escaping (Python) throws(PyError) -> PyObject
    ) {
        self.name = "\(name)"
        self.doc = doc
        self.value = value
    }
}

/// All that a class is made of.
public struct __PyEnumDefinition {
    let name: StaticString
    let qualifiedName: StaticString
    let doc: StaticString
    let kind: PyEnumKind
    /// Whether conversions from Python take a member's value for the member.
    let fromValues: Bool
    /// In the order of their numbers; aliases after them.
    let members: [__PyEnumMember]
    let aliases: [__PyEnumMember]
    let methods: [__PyMethod]
    let properties: [__PyProperty]
    let constants: [__PyConstant]
    let types: [any __PyExposedType.Type]

    public init(
        _ name: StaticString, qualifiedName: StaticString, _ doc: StaticString, _ kind: PyEnumKind, fromValues: Bool,
        members: [__PyEnumMember], aliases: [__PyEnumMember], methods: [__PyMethod], properties: [__PyProperty],
        constants: [__PyConstant], types: [any __PyExposedType.Type]
    ) {
        self.name = name
        self.qualifiedName = qualifiedName
        self.doc = doc
        self.kind = kind
        self.fromValues = fromValues
        self.members = members
        self.aliases = aliases
        self.methods = methods
        self.properties = properties
        self.constants = constants
        self.types = types
    }
}
