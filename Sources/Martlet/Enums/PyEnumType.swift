// PyEnumType.swift: a Swift type whose values are the members of a class made by Python's `enum`.

public import CPython

/// A Swift enum or option set that Python sees as a class of its module `enum`. The macro ``PyEnum(_:name:names:fromValues:exposing:)``
/// makes a type conform.
///
/// It converts both ways: a case is the member, and the member the case. Each interpreter has a class of its own.
public protocol PyEnumType: PythonConvertible, ConvertibleFromPython, __PyExposedType {
    /// The classes of all interpreters. For expanded macros.
    static var __enumRecord: __PyEnumRecord { get }

    /// What the class is made of. For expanded macros.
    static var __enumDefinition: __PyEnumDefinition { get }

    /// The value of an object of the class that is none of the named members.
    static func __unnamed(_ object: PyObject) throws(PyError) -> Self

    /// A named member by its number.
    static func __named(_ index: Int) -> Self
}

/// An enum without payloads.
public protocol __PyEnumClass: PyEnumType {
    /// The case's number, in the order of the declaration.
    var __index: Int { get }
}

/// An option set.
public protocol __PyFlagClass: PyEnumType, OptionSet
where RawValue: FixedWidthInteger & PythonConvertible & ConvertibleFromPython {
    static var __flags: [Self] { get }
}

extension PyEnumType {
    public static var __exposedName: StaticString { __enumDefinition.name }

    public static func __expose(in module: PyObject?) throws(PyError) -> PyObject {
        try __enumRecord.type(of: self, in: module)
    }

    public static func fromPython(_ object: PyObject) throws(PyError) -> Self {
        try object.withPointer { borrowed throws(PyError) in try __fromPython(borrowed) }
    }

    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Self {
        let index = py_enum_index(__enumRecord.pointer, borrowed)
        return index >= 0 ? __named(index) : try __other(borrowed)
    }

    /// What is no named member, or belongs to a class that is not made yet.
    @usableFromInline
    @inline(never)
    static func __other(_ borrowed: __PyPointer) throws(PyError) -> Self {
        let object = PyObject(borrowing: borrowed)
        if py_class_check(__enumRecord.pointer, borrowed) { return try __unnamed(object) }
        let definition = __enumDefinition
        guard definition.fromValues else { throw .cannotConvert(object, to: "\(definition.name)") }
        // The class refuses what is no value of it, in its own words.
        let member = try __enumRecord.type(of: self, in: nil)(object)
        let index = member.withPointer { py_enum_index(__enumRecord.pointer, $0) }
        return index >= 0 ? __named(index) : try __unnamed(member)
    }

    /// A named member, owned.
    @inlinable
    static func __member(_ index: Int) throws(PyError) -> __PyPointer {
        guard let member = py_enum_member(__enumRecord.pointer, index) else { return try __firstMember(index) }
        py_incref(member)
        return member
    }

    /// The same where Python has no class yet.
    @usableFromInline
    @inline(never)
    static func __firstMember(_ index: Int) throws(PyError) -> __PyPointer {
        _ = try __enumRecord.type(of: self, in: nil)
        guard let member = py_enum_member(__enumRecord.pointer, index) else {
            throw .systemError("'\(__enumDefinition.name)' was made without its members")
        }
        py_incref(member)
        return member
    }
}

extension __PyEnumClass {
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer { try Self.__member(__index) }

    /// Python code can make such objects only by going behind its own back.
    public static func __unnamed(_ object: PyObject) throws(PyError) -> Self {
        throw .cannotConvert(object, to: "\(__enumDefinition.name)")
    }
}

extension __PyFlagClass {
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    /// A named flag, or the class's own combination of several.
    public func __toPython() throws(PyError) -> __PyPointer {
        if let index = Self.__flags.firstIndex(where: { $0.rawValue == rawValue }) {
            return try Self.__member(index)
        }
        return py_hand_over(try Self.__enumRecord.type(of: Self.self, in: nil)(rawValue).reference)
    }

    public static func __named(_ index: Int) -> Self { __flags[index] }

    public static func __unnamed(_ object: PyObject) throws(PyError) -> Self {
        Self(rawValue: try RawValue.fromPython(try object.py.getattr(object, "value")))
    }
}

extension Python {
    /// The Python class of a Swift enum or option set.
    ///
    /// - Throws: ``PyError`` when the class could not be made.
    public func type<Value: PyEnumType>(_ type: Value.Type) throws(PyError) -> PyType {
        PyType(unchecked: try Value.__enumRecord.type(of: Value.self, in: nil))
    }
}

/// Calls a member on the case that the object stands for.
@inlinable
@inline(__always)
public func __read<Value: PyEnumType, Result>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ body: (Value) throws -> Result
) throws -> Result {
    try body(try Value.__fromPython(borrowed))
}
