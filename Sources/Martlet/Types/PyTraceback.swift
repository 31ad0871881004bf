// PyTraceback.swift: traceback.

internal import CPython

/// Where an exception was raised, and through which frames it came.
public struct PyTraceback: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_traceback()) }
    public static var typeName: String { "traceback" }

    /// The line in the source.
    public var line: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "tb_lineno").extract() } }

    /// The name of the function.
    public var function: String {
        get throws(PyError) { try asPyObject.tb_frame.f_code.co_name.extract() }
    }

    /// The source file.
    public var file: String { get throws(PyError) { try asPyObject.tb_frame.f_code.co_filename.extract() } }

    /// The next one, nearer to where the exception was raised.
    public func next() throws(PyError) -> PyTraceback? {
        let next = try asPyObject.py.getattr(asPyObject, "tb_next")
        return next.isNone ? nil : PyTraceback(unchecked: next)
    }

    /// As Python prints it (`traceback.format_tb`).
    public func format() throws(PyError) -> String {
        let lines: [String] = try asPyObject.py.import("traceback").format_tb(asPyObject).extract()
        return lines.joined()
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyTraceback: Sendable {}
