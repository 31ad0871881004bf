// Python.swift: the proof that the running thread is attached to the interpreter.

internal import CPython

/// Proof that the current thread is attached to the Python interpreter (holds the GIL, where there is one).
///
/// A `Python` is obtained from ``attach(_:)`` or as a parameter of an exported function, has no size, and gives access to
/// the interpreter: `py.import("sys")`, `py.eval("1 + 1")`, the builtin functions. It is not `Sendable`, and neither is any
/// object made through it: the compiler's region isolation keeps all of them on the attached thread and out of
/// ``detach(_:)``.
public struct Python {
    /// Only Martlet makes tokens: a public way to make one would prove nothing.
    @inlinable
    init(attached: Void) {}
}

@available(
    *, unavailable, message: "a Python token is valid only on the thread that is attached; use Python.attach there"
)
extension Python: Sendable {}

extension Python {
    /// The running interpreter's version string, as `sys.version` (`Py_GetVersion`).
    public var version: String { String(cString: py_get_version()) }

    /// The running interpreter's version, comparable: `py.versionInfo >= (3, 12)`.
    public var versionInfo: PythonVersionInfo { PythonVersionInfo(version) }

    /// Runs the handlers of signals that have arrived (`PyErr_CheckSignals`).
    ///
    /// A long native loop calls this now and then, or Ctrl-C waits until the loop ends. Only the main thread of the main
    /// interpreter handles signals; elsewhere this does nothing.
    ///
    /// - Throws: What a handler raises: ``PyError`` holding `KeyboardInterrupt` after Ctrl-C.
    public func checkSignals() throws(PyError) {
        try check(py_check_signals())
    }
}
