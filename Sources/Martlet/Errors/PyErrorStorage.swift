// PyErrorStorage.swift: an exception that becomes a Python object when somebody looks at it.

internal import CPython
internal import Synchronization

/// What a ``PyError`` holds: words that a Python exception can be made of, or the exception object, or both.
final class PyErrorStorage: Sendable {
    struct Lazy: Sendable {
        let type: BuiltinException
        let message: String
        /// Whether Martlet's own conversion failed, rather than code that it called: then the message may be extended by
        /// where the value stood (`f() argument 'a': …`).
        var isConversion = false
    }

    let lazy: Lazy?

    /// The address of the exception object, counted; 0 while there is none.
    private let address: Atomic<UInt>

    init(lazy: Lazy) {
        self.lazy = lazy
        address = Atomic(0)
    }

    init(owned: __PyPointer) {
        lazy = nil
        address = Atomic(UInt(bitPattern: owned))
    }

    deinit {
        if let exception { py_release_anywhere(exception) }
    }

    /// The exception object, if there is one by now.
    var exception: __PyPointer? { __PyPointer(bitPattern: address.load(ordering: .acquiring)) }

    /// The exception object, made now if need be; borrowed from this storage. The thread is attached.
    ///
    /// Two threads may get here at once, for making an exception can let the GIL go. The first one wins, so that an error
    /// is always the same object.
    func normalized() -> __PyPointer {
        if let exception { return exception }
        if let lazy { raise(lazy.type.pointer, lazy.message) }
        // What making the exception raises (out of memory, say) stands for it.
        guard let made = py_err_take_owned() else { return BuiltinException.systemError.pointer }
        let (exchanged, current) = address.compareExchange(
            expected: 0, desired: UInt(bitPattern: made), ordering: .acquiringAndReleasing)
        if exchanged { return made }
        py_decref(made)
        return __PyPointer(bitPattern: current) ?? made
    }
}
