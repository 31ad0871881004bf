// TimeZone+Python.swift: zoneinfo.ZoneInfo and datetime.timezone.

public import Martlet

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension TimeZone: PythonConvertible {
    /// A `zoneinfo.ZoneInfo` for a zone with a name, a `datetime.timezone` for a fixed offset from GMT.
    ///
    /// - Throws: ``PyError`` holding `zoneinfo.ZoneInfoNotFoundError` where Python has no data for the name.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        guard identifier == "GMT" || identifier.hasPrefix("GMT+") || identifier.hasPrefix("GMT-") else {
            return try py.import("zoneinfo").ZoneInfo(identifier)
        }
        let seconds = secondsFromGMT()
        return seconds == 0 ? try py.utc : try py.import("datetime").timezone(Duration.seconds(seconds))
    }
}

extension TimeZone: ConvertibleFromPython {
    /// From a `zoneinfo.ZoneInfo` by its name (`key`), or another `tzinfo` by its name or its fixed offset.
    ///
    /// Names need the time zones of Foundation: in a module that uses MartletFoundationEssentials alone there is only `UTC`.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for no `tzinfo`; `ValueError` for a name that Foundation does not know, for
    ///   an offset that varies, has microseconds, or is above 18 hours.
    public static func fromPython(_ object: PyObject) throws(PyError) -> TimeZone {
        guard object.isInstance(of: PyTzInfo.self) else { throw .cannotConvert(object, to: "tzinfo") }
        if let name = try name(of: object) {
            if let zone = TimeZone(identifier: name) { return zone }
            if ["UTC", "Etc/UTC"].contains(name) { return .gmt }
            throw .conversion(.valueError, "there is no time zone \(shortRepresentation(of: object)) in this module")
        }
        let offset = try object.utcoffset(object.py.none)
        guard !offset.isNone else {
            throw .conversion(.valueError, "\(shortRepresentation(of: object)) has neither a name nor a fixed offset")
        }
        let (seconds, attoseconds) = try offset.extract(Duration.self).components
        guard attoseconds == 0, let zone = TimeZone(secondsFromGMT: Int(seconds)) else {
            throw .conversion(.valueError, "the offset of a time zone must be whole seconds, at most 18 hours")
        }
        return zone
    }

    /// zoneinfo's `key`; pytz says `zone`.
    private static func name(of object: PyObject) throws(PyError) -> String? {
        for attribute in ["key", "zone"] {
            if let name = try object.py.getattrIfPresent(object, attribute), !name.isNone { return try name.extract() }
        }
        return nil
    }
}
