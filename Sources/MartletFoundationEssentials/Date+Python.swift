// Date+Python.swift: a moment is a datetime with a time zone.

public import Martlet

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Date: PythonConvertible {
    /// A Python `datetime` in UTC, rounded to the nearest microsecond.
    ///
    /// - Throws: ``PyError`` holding `OverflowError` before the year 1, after 9999 and for infinity, `ValueError` for NaN.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        let seconds = timeIntervalSinceReferenceDate
        if seconds.isNaN { throw .valueError("cannot convert float NaN to a datetime") }
        // Far beyond the year 9999, and still an Int.
        guard seconds.magnitude < 1e15 else { throw .overflowError("date value out of range") }
        let whole = seconds.rounded(.down)
        let microseconds = ((seconds - whole) * 1e6).rounded(.toNearestOrEven)
        let passed = try py.timedelta(seconds: Int(whole), microseconds: Int(microseconds)).asPyObject
        return try referenceDate(py) + passed
    }
}

extension Date: ConvertibleFromPython {
    /// From a `datetime` with a time zone. One without says no moment; `datetime.astimezone()` makes one of it.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for a `datetime` without a time zone and for a `date`.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Date {
        guard try object.as(PyDateTime.self).timeZone() != nil else {
            throw .conversion(.typeError, "a datetime without a time zone is not a moment: expected one with tzinfo")
        }
        let passed: Duration = try (object - referenceDate(object.py)).extract()
        let (seconds, attoseconds) = passed.components
        return Date(timeIntervalSinceReferenceDate: Double(seconds) + Double(attoseconds / 1_000_000_000_000) / 1e6)
    }
}

/// 2001-01-01 in Greenwich, from which a Date counts.
private func referenceDate(_ py: Python) throws(PyError) -> PyObject {
    try py.datetime(2001, 1, 1, timeZone: py.utc).asPyObject
}
