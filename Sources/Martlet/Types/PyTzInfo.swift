// PyTzInfo.swift: datetime.tzinfo: a time zone.

internal import CPython

/// A Python time zone: `datetime.timezone`, `zoneinfo.ZoneInfo`, or any other `datetime.tzinfo`.
public struct PyTzInfo: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "tzinfo", in: "datetime") }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType("tzinfo", in: "datetime") }
    public static var typeName: String { "tzinfo" }

    /// How far ahead of UTC clocks are at a local time; `nil` where the zone does not know (`utcoffset`).
    public func offset(at time: PyDateTime? = nil) throws(PyError) -> PyTimeDelta? {
        let offset = try asPyObject.utcoffset(time)
        return offset.isNone ? nil : try offset.as(PyTimeDelta.self)
    }

    /// By how much clocks are put forward for summer at a local time; `nil` where the zone does not know (`dst`).
    public func daylightSaving(at time: PyDateTime? = nil) throws(PyError) -> PyTimeDelta? {
        let saving = try asPyObject.dst(time)
        return saving.isNone ? nil : try saving.as(PyTimeDelta.self)
    }

    /// What the zone is called at a local time (`tzname`).
    public func name(at time: PyDateTime? = nil) throws(PyError) -> String? { try asPyObject.tzname(time).extract() }
}

extension Python {
    /// `datetime.timezone(offset, name)`: the same offset all year.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for an offset of a day or more.
    public func timezone(offset: PyTimeDelta, name: String? = nil) throws(PyError) -> PyTzInfo {
        let type = try self.import("datetime").timezone
        if let name { return PyTzInfo(unchecked: try type(offset, name)) }
        return PyTzInfo(unchecked: try type(offset))
    }

    /// `zoneinfo.ZoneInfo(key)`: a zone of the IANA database, `"Europe/Berlin"`. Since Python 3.9.
    ///
    /// - Throws: ``PyError`` holding `ZoneInfoNotFoundError`, a `KeyError`.
    public func timezone(_ key: String) throws(PyError) -> PyTzInfo {
        PyTzInfo(unchecked: try self.import("zoneinfo").ZoneInfo(key))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyTzInfo: Sendable {}
