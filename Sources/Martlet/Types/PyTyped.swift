// PyTyped.swift: what all typed views of a Python object have in common.

internal import CPython

/// A Swift struct around a Python object of a known type: ``PyList``, ``PyDict``, … and ``PyObject`` itself.
///
/// `try object.as(PyList.self)` checks and casts; the other way is ``asPyObject``.
public protocol PyTyped: PythonConvertible, ConvertibleFromPython, PyTraversable {
    /// The same object, untyped.
    var asPyObject: PyObject { get }

    /// Around an object whose type the caller has checked. Prefer `object.as(Self.self)`.
    init(unchecked object: PyObject)

    /// Whether the object has the type (or a subtype).
    static func isInstance(_ object: PyObject) -> Bool

    /// Whether the object has this very type and no subtype of it. A view that does not say is exact where it fits.
    static func isExactInstance(_ object: PyObject) -> Bool

    /// The type's Python name, for messages.
    static var typeName: String { get }
}

extension PyTyped {
    public static func isExactInstance(_ object: PyObject) -> Bool { isInstance(object) }

    @inlinable
    public func toPython(_ py: Python) throws(PyError) -> PyObject { asPyObject }

    @inlinable
    public static func fromPython(_ object: PyObject) throws(PyError) -> Self {
        guard _fastPath(isInstance(object)) else { try PyError.throwCannotConvert(object, to: typeName) }
        return Self(unchecked: object)
    }
}

extension PyObject: PyTyped {
    @inlinable
    public var asPyObject: PyObject { self }
    @inlinable
    public init(unchecked object: PyObject) { self = object }
    @inlinable
    public static func isInstance(_ object: PyObject) -> Bool { true }
    public static var typeName: String { "object" }
}

extension PyObject {
    /// The same object as one of a known type: `try object.as(PyDict.self)`.
    ///
    /// - Throws: ``PyError`` holding `TypeError` when the object has another type.
    public func `as`<Typed: PyTyped>(_ type: Typed.Type) throws(PyError) -> Typed { try Typed.fromPython(self) }

    /// The same object as one of exactly a known type: a `bool` is no exact `int`.
    ///
    /// - Throws: ``PyError`` holding `TypeError` when the object has another type, or one below it.
    public func asExact<Typed: PyTyped>(_ type: Typed.Type) throws(PyError) -> Typed {
        guard Typed.isExactInstance(self) else { throw .cannotConvert(self, to: "exactly \(Typed.typeName)") }
        return Typed(unchecked: self)
    }

    /// Whether ``as(_:)`` would succeed: `object.isInstance(of: PyDict.self)`.
    public func isInstance<Typed: PyTyped>(of type: Typed.Type) -> Bool { Typed.isInstance(self) }
}
