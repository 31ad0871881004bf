// PyTime.swift: datetime.time, by its attributes.

internal import CPython

/// A Python `datetime.time`: a time of day.
public struct PyTime: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "time", in: "datetime") }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType("time", in: "datetime") }
    public static var typeName: String { "time" }

    /// From 0 to 23.
    public var hour: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "hour").extract() } }

    /// From 0 to 59.
    public var minute: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "minute").extract() } }

    /// From 0 to 59.
    public var second: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "second").extract() } }

    /// From 0 to 999,999.
    public var microsecond: Int {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "microsecond").extract() }
    }

    /// 1 for the second time that a clock shows this, when it is put back; else 0.
    public var fold: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "fold").extract() } }

    /// The time zone, or `nil` where it is not said (`tzinfo`).
    public func timeZone() throws(PyError) -> PyObject? {
        let zone = try asPyObject.py.getattr(asPyObject, "tzinfo")
        return zone.isNone ? nil : zone
    }

    /// As ISO 8601 writes it (`isoformat`).
    public var isoFormat: String { get throws(PyError) { try asPyObject.isoformat().extract() } }
}

extension Python {
    /// `datetime.time(hour, minute, second, microsecond, tzinfo=timeZone)`.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for numbers out of range.
    public func time(
        _ hour: Int, _ minute: Int = 0, _ second: Int = 0, microsecond: Int = 0, timeZone: PyObject? = nil
    ) throws(PyError) -> PyTime {
        PyTime(
            unchecked: try self.import("datetime").time(
                hour, minute, second, microsecond, tzinfo: timeZone))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyTime: Sendable {}
