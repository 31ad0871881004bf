// PyFrozenDict.swift: frozendict.

internal import CPython

/// A Python `frozendict`. Since Python 3.15; before, no object is one.
public struct PyFrozenDict: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "frozendict", in: "builtins") }
    public static var typeName: String { "frozendict" }

    /// The same object with a mapping's methods.
    public var asMapping: PyMapping { PyMapping(unchecked: asPyObject) }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyFrozenDict: Sendable {}
