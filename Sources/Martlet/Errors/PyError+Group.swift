// PyError+Group.swift: several exceptions as one.

internal import CPython

extension PyError {
    /// Several errors that happened side by side (`ExceptionGroup`, since Python 3.11).
    ///
    /// Where Python has no groups the result is a `RuntimeError` that lists them in its notes, with the first as its cause.
    ///
    /// - Parameter errors: Any Swift errors; with one that is no `Exception`, the group is a `BaseExceptionGroup`.
    public static func group(_ message: String, _ errors: [any Error]) -> PyError {
        PyError { py in
            let exceptions = errors.map { PyError($0) }
            if let group = try py.getattrIfPresent(py.builtins, "BaseExceptionGroup") {
                // It picks ExceptionGroup itself where all of them are of type Exception.
                return try group(message, py.list(exceptions.map { $0.value(py) }))
            }
            let error = PyError.runtimeError(message)
            error.setCause(exceptions.first, py)
            for exception in exceptions { try error.addNote(exception.description, py) }
            return error.value(py)
        }
    }

    /// The exceptions in a group, which may be groups themselves; just this one if it is none.
    public func members(_ py: Python) throws(PyError) -> [PyError] {
        let exception = value(py)
        guard let type = try py.getattrIfPresent(py.builtins, "BaseExceptionGroup"), matches(type, py) else {
            return [self]
        }
        let members: [PyObject] = try exception.exceptions.extract()
        return members.map { PyError($0) }
    }
}
