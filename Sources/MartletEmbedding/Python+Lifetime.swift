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

    /// Makes a module of the program itself one that `import` finds (`PyImport_AppendInittab`).
    ///
    /// Python forgets it when it ends: append it anew before Python is started anew.
    ///
    /// ```swift
    /// @PyModule enum HostTools { … }
    ///
    /// try Python.appendInittab("host_tools", PyInit_HostTools)
    /// ```
    ///
    /// - Parameters:
    ///   - name: The name under which Python imports it.
    ///   - start: The function that `@PyModule` makes beside the enum, called `PyInit_` and the enum's name; or one of your own
    ///     that calls ``Martlet/PyModuleDefinition/initialize()``.
    /// - Throws: ``InittabError`` where Python runs already.
    public static func appendInittab(
        _ name: StaticString, _ start: @convention(c) () -> UnsafeMutableRawPointer?
    ) throws(InittabError) {
        let text = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
        guard py_embedding_append(text, start) else { throw InittabError() }
    }

    /// Ends the interpreter, running `atexit` functions and flushing `sys.stdout` (`Py_FinalizeEx`).
    ///
    /// Not needed for a program that just exits. The calling thread must not be inside `Python.attach`; handles that are
    /// still held stay safe to drop and can no longer be used. `Python.attach` does not start Python again, ``initialize`` does.
    ///
    /// - Returns: Whether all output could be flushed.
    @discardableResult
    public static func finalize() -> Bool { py_embedding_end() }
}

/// A module was to be built in when Python ran already.
public struct InittabError: Error, CustomStringConvertible {
    public var description: String {
        "Python runs already; append the module before the first Python.attach or Python.initialize"
    }
}
