// PyDateTime.swift: datetime.datetime, by its attributes.

internal import CPython

/// A Python `datetime.datetime`.
public struct PyDateTime: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "datetime", in: "datetime") }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType("datetime", in: "datetime") }
    public static var typeName: String { "datetime" }

    /// From 1 to 9999.
    public var year: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "year").extract() } }

    /// From 1 to 12.
    public var month: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "month").extract() } }

    /// From 1.
    public var day: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "day").extract() } }

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

    /// Seconds since 1970 began in Greenwich (`datetime.timestamp`). Without a time zone, local time is meant.
    public var timestamp: Double { get throws(PyError) { try asPyObject.timestamp().extract() } }

    /// As ISO 8601 writes it (`isoformat`).
    public var isoFormat: String { get throws(PyError) { try asPyObject.isoformat().extract() } }
}

extension Python {
    /// `datetime.datetime(year, month, day, …)`.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for numbers out of range.
    public func datetime(
        _ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0,
        microsecond: Int = 0, timeZone: PyObject? = nil
    ) throws(PyError) -> PyDateTime {
        PyDateTime(
            unchecked: try self.import("datetime").datetime(
                year, month, day, hour, minute, second, microsecond, tzinfo: timeZone))
    }

    /// `datetime.timezone.utc`.
    public var utc: PyObject { get throws(PyError) { try self.import("datetime").timezone.utc } }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyDateTime: Sendable {}
