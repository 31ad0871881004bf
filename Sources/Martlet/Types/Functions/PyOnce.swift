// PyOnce.swift: a value that is made once, by the first who needs it, without a deadlock with the GIL.

internal import CPython
internal import Synchronization

/// A value that is made at its first use, on an attached thread, and kept for the life of the process: one for each of its
/// interpreters, so that it may hold objects.
///
/// A `static let` would do the same under a lock, and deadlock: its initialiser may let other Python threads run, one of
/// which waits for the lock and keeps the interpreter. Who waits here is detached meanwhile.
///
///     private let numpy = PyOnce<Py<PyObject>>()
///
///     func zeros(_ py: Python, _ count: Int) throws -> PyObject {
///         try numpy.get(py) { py in Py(try py.import("numpy")) }.bind(py).zeros(count)
///     }
public final class PyOnce<Value: Sendable>: Sendable {
    /// By the interpreters' numbers.
    private let values = Mutex<[Int64: Value]>([:])
    /// Which thread is making the value; 0 while none is.
    private let maker = Atomic<UInt>(0)
    /// Held while the value is being made.
    private let making = Mutex<Void>(())

    public init() {}

    /// The value of this interpreter, if it has been made.
    public func current(_ py: Python) -> Value? { values.withLock { $0[py_interpreter_number()] } }

    /// The value, which `make` makes if nobody has before. A failure is thrown, and the next caller tries again.
    ///
    /// - Throws: What `make` throws; ``PyError`` holding `RuntimeError` where `make` itself asks for the value.
    public func get(_ py: Python, _ make: (Python) throws -> Value) throws -> Value {
        while true {
            if let made = current(py) { return made }
            let this = UInt(py_thread_id())
            guard maker.load(ordering: .relaxed) != this else {
                throw PyError.runtimeError("the value is asked for while it is being made")
            }
            let made = try making.withLockIfAvailable { _ -> Value in
                // The one before may have just finished.
                if let made = current(py) { return made }
                maker.store(this, ordering: .relaxed)
                defer { maker.store(0, ordering: .relaxed) }
                let made = try make(py)
                values.withLock { $0[py_interpreter_number()] = made }
                return made
            }
            if let made { return made }
            py.detach { making.withLock { _ in } }
        }
    }
}
