// PyDate.swift: datetime.date, by its attributes: the stable ABI has no other way.

internal import CPython

/// A Python `datetime.date`. A `datetime` is one too, as in Python.
public struct PyDate: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "date", in: "datetime") }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType("date", in: "datetime") }
    public static var typeName: String { "date" }

    /// From 1 to 9999.
    public var year: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "year").extract() } }

    /// From 1 to 12.
    public var month: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "month").extract() } }

    /// From 1.
    public var day: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "day").extract() } }

    /// As ISO 8601 writes it (`isoformat`).
    public var isoFormat: String { get throws(PyError) { try asPyObject.isoformat().extract() } }
}

extension Python {
    /// `datetime.date(year, month, day)`.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for a day that does not exist.
    public func date(_ year: Int, _ month: Int, _ day: Int) throws(PyError) -> PyDate {
        PyDate(unchecked: try self.import("datetime").date(year, month, day))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyDate: Sendable {}
