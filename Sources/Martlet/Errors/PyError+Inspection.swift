// PyError+Inspection.swift: looking at the exception, which takes an attached thread.

internal import CPython

extension PyError {
    /// The exception object. Always the same one.
    public func value(_ py: Python) -> PyObject { PyObject(borrowing: storage.normalized()) }

    /// The exception's type.
    public func type(_ py: Python) -> PyObject { py.type(value(py)) }

    /// Where it was raised, or `nil` if Python has not raised it yet (`PyException_GetTraceback`).
    public func traceback(_ py: Python) -> PyObject? {
        py_exception_get_traceback(value(py).reference).map { PyObject($0) }
    }

    /// The exception named by `raise … from …` (`PyException_GetCause`).
    public func cause(_ py: Python) -> PyError? {
        py_exception_get_cause(value(py).reference).flatMap { PyError(link: PyObject($0)) }
    }

    /// The exception that was being handled when this one was raised (`PyException_GetContext`).
    public func context(_ py: Python) -> PyError? {
        py_exception_get_context(value(py).reference).flatMap { PyError(link: PyObject($0)) }
    }

    /// The same error with another cause, as `raise self from cause` (`PyException_SetCause`); `nil` removes it.
    public func setCause(_ cause: PyError?, _ py: Python) {
        py_exception_set_cause(value(py).reference, cause?.value(py).reference)
    }

    /// Sets the exception that was being handled when this one was raised (`PyException_SetContext`).
    public func setContext(_ context: PyError, _ py: Python) {
        py_exception_set_context(value(py).reference, context.value(py).reference)
    }

    /// The notes added to the exception, which Python 3.11 and later print with it (`__notes__`).
    public func notes(_ py: Python) throws(PyError) -> [String] {
        guard let notes = try py.getattrIfPresent(value(py), "__notes__") else { return [] }
        return try notes.extract()
    }

    /// Adds a note to the exception. Python before 3.11 keeps notes but does not print them.
    public func addNote(_ note: String, _ py: Python) throws(PyError) {
        let exception = value(py)
        if let list = try py.getattrIfPresent(exception, "__notes__") {
            try list.as(PyList.self).append(note)
        } else {
            try py.setattr(exception, "__notes__", py.list([note]))
        }
    }

    /// Whether the exception is of the type, or of one below it, as `except type` decides (`PyErr_GivenExceptionMatches`).
    ///
    /// - Parameter type: An exception type or a tuple of them.
    public func matches(_ type: PyObject, _ py: Python) -> Bool {
        py_exception_matches(value(py).reference, type.reference)
    }

    /// Whether the exception is of the builtin type, or of one below it.
    public func matches(_ type: BuiltinException, _ py: Python) -> Bool {
        matches(PyObject(borrowing: type.pointer), py)
    }

    private init?(link: PyObject) {
        guard !link.isNone else { return nil }
        self.init(link)
    }
}

extension PyError: CustomStringConvertible {
    /// `ValueError: message`, as the last line of a Python traceback.
    ///
    /// Attaches to Python if the exception is an object already; where that is not possible any more, says so.
    public var description: String {
        if let lazy = storage.lazy, lazy.make == nil {
            return lazy.message.isEmpty ? lazy.type.name : "\(lazy.type.name): \(lazy.message)"
        }
        do {
            return try Python.attach { py in
                let exception = value(py)
                let text = exception.description
                let name = pythonTypeName(of: exception)
                return text.isEmpty ? name : "\(name): \(text)"
            }
        } catch {
            return "a Python exception, of an interpreter that is gone"
        }
    }
}
