// PyRecordForm.swift: the options of @PyConvertible: where fields are found, what they are called, and which way.

/// Where a ``PyConvertible(_:names:only:)`` struct finds its fields in a Python object, and what it becomes in Python.
public enum PyRecordForm: Sendable {
    /// From a mapping's keys, or the attributes of any other object (a dataclass, a named tuple, …). To a `dict`.
    case record
    /// From a mapping's keys. To a `dict`.
    case dict
    /// From any object's attributes. To a `types.SimpleNamespace`.
    case attributes
    /// From the items of a `tuple` or other sequence, in the order of the properties. To a `tuple`.
    case tuple
    /// From the attributes of an instance of a Python class, named as in `"shapes.Point"`, or `"shapes:Outer.Inner"` for a
    /// class in a class. To a new instance: the class is called with the fields as keyword arguments.
    case instance(of: StaticString)
    /// The one property stands for the struct: from what its type converts from, to what its type converts to.
    case transparent
}

/// What the fields of a ``PyConvertible(_:names:only:)`` type are called in Python; `@PyField(name:)` names a single one.
public enum PyFieldNames: Sendable {
    /// `firstName` is `first_name`, as PEP 8 has it.
    case snakeCase
    /// `firstName` is `firstName`.
    case asWritten
    /// `firstName` is `FirstName`.
    case pascalCase
    /// `firstName` is `FIRST_NAME`.
    case screamingSnakeCase
    /// `firstName` is `first-name`, which a `dict` may have.
    case kebabCase
    /// `firstName` is `FIRST-NAME`.
    case screamingKebabCase
    /// `firstName` is `firstname`.
    case lowercase
    /// `firstName` is `FIRSTNAME`.
    case uppercase
}

/// One of the two directions between Swift and Python.
public enum PyConversionDirection: Sendable {
    /// The type is ``ConvertibleFromPython``.
    case fromPython
    /// The type is ``PythonConvertible``.
    case toPython
}
