// PyTimeDelta.swift: datetime.timedelta, by its attributes. Swift's Duration converts to it and from it.

internal import CPython

/// A Python `datetime.timedelta`.
public struct PyTimeDelta: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "timedelta", in: "datetime") }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType("timedelta", in: "datetime") }
    public static var typeName: String { "timedelta" }

    /// Whole days, negative for a time span into the past.
    public var days: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "days").extract() } }

    /// The seconds beyond those days, from 0 to 86,399.
    public var seconds: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "seconds").extract() } }

    /// The microseconds beyond those seconds, from 0 to 999,999.
    public var microseconds: Int {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "microseconds").extract() }
    }
}

extension Python {
    /// `datetime.timedelta(days, seconds, microseconds)`.
    ///
    /// - Throws: ``PyError`` holding `OverflowError` beyond a thousand million days.
    public func timedelta(days: Int = 0, seconds: Int = 0, microseconds: Int = 0) throws(PyError) -> PyTimeDelta {
        PyTimeDelta(unchecked: try self.import("datetime").timedelta(days, seconds, microseconds))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyTimeDelta: Sendable {}
