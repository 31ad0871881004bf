// Python+Attach.swift: onto the interpreter and off it again.

internal import CPython

/// Why a thread could not attach to Python.
public enum AttachError: Error, Sendable, CustomStringConvertible {
    /// No interpreter runs in this process, and nothing here can start one.
    case noInterpreter
    /// The interpreter is shutting down and takes no thread any more.
    case finalizing

    public var description: String {
        switch self {
        case .noInterpreter:
            "no Python interpreter runs in this process; import MartletEmbedding to have one started on demand"
        case .finalizing:
            "the Python interpreter is shutting down and no thread can attach to it any more"
        }
    }
}

extension Python {
    /// Attaches the current thread to Python for the time of `body` (`PyGILState_Ensure`).
    ///
    /// Attaching a thread that is attached already is cheap and allowed. With MartletEmbedding in the program, the first
    /// call starts the interpreter.
    ///
    /// Neither the token nor any object can leave `body`; the compiler sees to it. What must outlive it goes into a
    /// ``Py`` handle or is converted to a Swift value.
    ///
    /// - Returns: What `body` returns.
    /// - Throws: ``AttachError`` when there is no interpreter or it is shutting down, else what `body` throws.
    public static func attach<Result: Sendable>(
        _ body: (inout sending Python) throws -> Result
    ) throws -> Result {
        // In this order: an interpreter that is shutting down says that it is not initialised.
        guard !py_is_finalizing() else { throw AttachError.finalizing }
        if py_is_attached() {
            py_release_deferred()
            var py = Python(attached: ())
            return try body(&py)
        }
        guard py_is_ready() || py_start_on_demand() else { throw AttachError.noInterpreter }
        guard py_gate_enter() else { throw AttachError.finalizing }
        let state = py_attach()
        defer {
            py_unattach(state)
            py_gate_leave()
        }
        py_gate_watch()
        py_release_deferred()
        var py = Python(attached: ())
        return try body(&py)
    }

    /// Lets other Python threads run for the time of `body` (`PyEval_SaveThread`, `PyEval_RestoreThread`).
    ///
    /// For native work that takes long or waits. `body` cannot touch the token or any Python object; the compiler rejects
    /// it. A ``Py`` handle may be used and dropped, and ``attach(_:)`` may be called.
    ///
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    public func detach<Result: Sendable, Failure: Error>(
        _ body: sending () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let state = py_detach()
        defer { py_reattach(state) }
        return try body()
    }
}
