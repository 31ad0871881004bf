// Duration+Python.swift: datetime.timedelta. Both are exact; Python's has microseconds, Swift's attoseconds.

internal import CPython

private let attosecondsPerMicrosecond: Int64 = 1_000_000_000_000
private let secondsPerDay: Int64 = 86_400

extension Duration: PythonConvertible {
    /// A Python `timedelta`, rounded down to a microsecond.
    ///
    /// - Throws: ``PyError`` holding `OverflowError` beyond a thousand million days.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        let (seconds, attoseconds) = components
        // Attoseconds have the sign of the seconds; rounding down goes the other way for negative ones.
        let (quotient, remainder) = attoseconds.quotientAndRemainder(dividingBy: attosecondsPerMicrosecond)
        let microseconds = remainder < 0 ? quotient - 1 : quotient
        return try py.timedelta(seconds: Int(seconds), microseconds: Int(microseconds)).asPyObject
    }
}

extension Duration: ConvertibleFromPython {
    /// From a `timedelta`.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Duration {
        let delta = try object.as(PyTimeDelta.self)
        let (days, seconds, microseconds) = (try delta.days, try delta.seconds, try delta.microseconds)
        // A subclass may say anything.
        let (wholeDays, first) = Int64(days).multipliedReportingOverflow(by: secondsPerDay)
        let (total, second) = wholeDays.addingReportingOverflow(Int64(seconds))
        guard !first, !second, (0..<1_000_000).contains(microseconds) else {
            throw .conversion(.overflowError, "timedelta out of range for a Duration")
        }
        return Duration(
            secondsComponent: total, attosecondsComponent: Int64(microseconds) * attosecondsPerMicrosecond)
    }
}
