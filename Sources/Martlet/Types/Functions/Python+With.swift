// Python+With.swift: Python's `with` statement.

internal import CPython

extension Python {
    /// `with manager as value: body(value)`.
    ///
    ///     let text = try py.with(py.builtins.open("notes.txt")) { file in
    ///         try file.read().extract(String.self)
    ///     }
    ///
    /// What `body` throws is handed to `__exit__` as an exception; if that swallows it, the result is `nil`, else it is
    /// thrown on. As in Python, `__enter__` and `__exit__` are those of the manager's type.
    ///
    /// - Returns: What `body` returns, or `nil` when an exception was swallowed.
    /// - Throws: What `body`, `__enter__` or `__exit__` throw; ``PyError`` holding `TypeError` for an object that is no
    ///   context manager.
    @discardableResult
    public func with<Result>(_ manager: PyObject, _ body: (PyObject) throws -> Result) throws -> Result? {
        let type = self.type(manager)
        // In Python's order: both are looked up before anything is entered.
        let enter = try method("__enter__", of: type)
        let exit = try method("__exit__", of: type)
        let value = try enter(manager)
        let result: Result
        do {
            result = try body(value)
        } catch {
            if try swallows(PyError(error), exit, manager) { return nil }
            throw error
        }
        try exit(manager, none, none, none)
        return result
    }

    private func swallows(_ error: PyError, _ exit: PyObject, _ manager: PyObject) throws(PyError) -> Bool {
        let exception = error.value(self)
        do {
            return try bool(exit(manager, type(exception), exception, error.traceback(self)))
        } catch {
            // Raised while the first one was handled, which Python would note by itself were it handling it.
            let new = error.value(self)
            if new !== exception, error.context(self) == nil {
                py_exception_set_context(new.reference, exception.reference)
            }
            throw error
        }
    }

    private func method(_ name: String, of type: PyObject) throws(PyError) -> PyObject {
        if let method = try getattrIfPresent(type, name) { return method }
        let typeName: String = try getattr(type, "__name__").extract()
        throw .typeError("'\(typeName)' object does not support the context manager protocol (missed \(name) method)")
    }
}
