// DateComponents+Python.swift: date, datetime with or without a time zone, and time.

public import Martlet

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension DateComponents: PythonConvertible {
    /// A Python `date` of year, month and day; a `datetime` of those with a time or time zone; a `time` of an hour alone.
    ///
    /// Nanoseconds are rounded down to microseconds; other components, such as the weekday, follow from these and are not read.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for other combinations, numbers out of range, and another calendar than the
    ///   Gregorian one.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        guard calendar.map({ [.gregorian, .iso8601].contains($0.identifier) }) ?? true else {
            throw .valueError("Python's dates are Gregorian, and the date components are of another calendar")
        }
        let timeZone = try timeZone?.toPython(py)
        let time = [hour, minute, second, nanosecond]
        let microsecond = (nanosecond ?? 0).quotientRoundedDown(by: 1000)
        switch (year, month, day) {
        case (let year?, let month?, let day?):
            if time.allSatisfy({ $0 == nil }), timeZone == nil { return try py.date(year, month, day).asPyObject }
            return try py.datetime(
                year, month, day, hour ?? 0, minute ?? 0, second ?? 0, microsecond: microsecond, timeZone: timeZone
            ).asPyObject
        case (nil, nil, nil):
            guard let hour else { break }
            return try py.time(hour, minute ?? 0, second ?? 0, microsecond: microsecond, timeZone: timeZone).asPyObject
        default: break
        }
        throw .valueError("date components need year, month and day for a date, or an hour for a time")
    }
}

extension DateComponents: ConvertibleFromPython {
    /// From a `date`, `datetime` or `time`; their `tzinfo` becomes the time zone.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for anything else, or what the time zone's conversion throws.
    public static func fromPython(_ object: PyObject) throws(PyError) -> DateComponents {
        var components = DateComponents()
        let isDate = PyDate.isInstance(object)
        if isDate {
            let date = PyDate(unchecked: object)
            (components.year, components.month, components.day) = (try date.year, try date.month, try date.day)
        }
        if isDate ? PyDateTime.isInstance(object) : PyTime.isInstance(object) {
            // A datetime has all that a time has, under the same names.
            let time = PyTime(unchecked: object)
            (components.hour, components.minute, components.second) = (try time.hour, try time.minute, try time.second)
            components.nanosecond = try nanoseconds(time.microsecond)
            components.timeZone = try time.timeZone()?.extract()
        } else if !isDate {
            throw .cannotConvert(object, to: "date, datetime or time")
        }
        return components
    }

    /// A subclass may say anything.
    private static func nanoseconds(_ microsecond: Int) throws(PyError) -> Int {
        guard (0..<1_000_000).contains(microsecond) else {
            throw .conversion(.valueError, "microsecond must be in 0..999999")
        }
        return microsecond * 1000
    }
}

extension Int {
    fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
