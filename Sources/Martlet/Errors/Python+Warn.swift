// Python+Warn.swift: warnings, and exceptions that nobody can catch.

internal import CPython

extension Python {
    /// Issues a warning (`PyErr_WarnFormat`).
    ///
    /// - Parameters:
    ///   - message: What `str(warning)` is.
    ///   - category: A warning type, such as `.deprecationWarning`.
    ///   - stackLevel: Which Python frame is blamed: 1 is the one that runs, the caller of an exported function.
    /// - Throws: ``PyError`` holding the warning where a filter turns it into an error, or `TypeError` for a category that
    ///   is no warning.
    public func warn(
        _ message: String, _ category: BuiltinException = .userWarning, stackLevel: Int = 1
    ) throws(PyError) {
        try warn(message, PyObject(borrowing: category.pointer), stackLevel: stackLevel)
    }

    /// Issues a warning of a type that is not a builtin one.
    public func warn(_ message: String, _ category: PyObject, stackLevel: Int = 1) throws(PyError) {
        guard category.withPointer({ py_is_warning_category($0) }) else {
            throw .typeError("category must be a Warning subclass, not '\(pythonTypeName(of: category))'")
        }
        let text = try object(message)
        try check(py_err_warn(py_lend(category.reference), py_lend(text.reference), stackLevel))
        withExtendedLifetime((category, text)) {}
    }
}

extension PyError {
    /// Hands the error to `sys.unraisablehook`, for places that cannot throw: deinitialisers, callbacks of C libraries
    /// (`PyErr_WriteUnraisable`).
    ///
    /// An exception that is being raised meanwhile is kept.
    ///
    /// - Parameter object: What was at work, for the hook to show.
    public func writeUnraisable(_ py: Python, in object: PyObject? = nil) {
        let other = py_err_take_owned()
        restore()
        if let object {
            object.withPointer { py_err_write_unraisable($0) }
        } else {
            py_err_write_unraisable(nil)
        }
        if let other { py_err_raise_owned(other) }
    }
}
