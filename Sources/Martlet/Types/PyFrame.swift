// PyFrame.swift: frame: a call that is under way.

internal import CPython

/// A Python frame: one call under way, of a traceback or of the running program.
///
/// By its attributes: the C struct is in no stable ABI.
public struct PyFrame: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.isInstance(of: "FrameType", in: "types") }
    public static var typeName: String { "frame" }

    /// What runs.
    public var code: PyCode { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "f_code").as(PyCode.self) } }

    /// The line that runs, in the source.
    public var line: Int { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "f_lineno").extract() } }

    /// The variables of the function's module.
    public var globals: PyDict {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "f_globals").as(PyDict.self) }
    }

    /// The local variables. Since Python 3.13 writing to them writes the variables.
    public var locals: PyMapping {
        get throws(PyError) { try asPyObject.py.getattr(asPyObject, "f_locals").as(PyMapping.self) }
    }

    /// The call that made this one, if there is one.
    public func caller() throws(PyError) -> PyFrame? {
        let caller = try asPyObject.py.getattr(asPyObject, "f_back")
        return caller.isNone ? nil : PyFrame(unchecked: caller)
    }
}

extension Python {
    /// The innermost Python call of this thread, if Python code is under way (`PyEval_GetFrame`).
    public var currentFrame: PyFrame? { py_current_frame().map { PyFrame(unchecked: PyObject($0)) } }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyFrame: Sendable {}
