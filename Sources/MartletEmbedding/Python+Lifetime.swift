// Python+Lifetime.swift: a program's own interpreter, started and ended by hand where on demand is not enough.

internal import CPythonEmbedding
@_exported public import Martlet

extension Python {
    /// Starts the interpreter, unless one runs already (`Py_InitializeEx`).
    ///
    /// `Python.attach` does this on demand; call it first where Python is to handle signals. In a program that was started
    /// in a virtual environment (its `python3` first on PATH) Python finds that environment's packages.
    ///
    /// - Parameter installsSignalHandlers: Whether Python's signal handlers are installed, so that Ctrl-C raises
    ///   `KeyboardInterrupt` where Python code runs or ``Martlet/Python/checkSignals()`` is called.
    public static func initialize(installsSignalHandlers: Bool = false) {
        py_embedding_start(installsSignalHandlers)
    }

    /// Ends the interpreter, running `atexit` functions and flushing `sys.stdout` (`Py_FinalizeEx`).
    ///
    /// Not needed for a program that just exits. The calling thread must not be inside `Python.attach`; handles that are
    /// still held stay safe to drop and can no longer be used.
    ///
    /// - Returns: Whether all output could be flushed.
    @discardableResult
    public static func finalize() -> Bool { py_embedding_end() }
}
