// PyErrorStorage.swift: an exception that becomes a Python object when somebody looks at it.

internal import CPython
internal import Synchronization

/// What a ``PyError`` holds: what a Python exception can be made of, or the exception object, or both.
///
/// Nothing in it changes as long as an error has it, but for the exception object.
final class PyErrorStorage: @unchecked Sendable {
    struct Lazy: Sendable {
        let type: BuiltinException
        var message: String
        /// Makes the exception where a type and a message are not enough.
        var make: (@Sendable (Python) throws -> PyObject)?
        /// The Swift error that the exception stands for, for whoever meets it in Swift again.
        var swiftError: (any Error)?
        /// Whether Martlet's own conversion failed, rather than code that it called: then the message may be extended by
        /// where the value stood (`f() argument 'a': …`).
        var isConversion = false
        /// Whether the arguments of a call do not fit the function: the next overload may be tried.
        var isMismatch = false
    }

    // The parts of `lazy`. It is large to copy, and most errors are raised by two of them.
    private var type: BuiltinException?
    private var message: String
    private let make: (@Sendable (Python) throws -> PyObject)?
    private let swiftError: (any Error)?
    private let isConversion: Bool
    let isMismatch: Bool

    var lazy: Lazy? {
        type.map {
            Lazy(
                type: $0, message: message, make: make, swiftError: swiftError, isConversion: isConversion,
                isMismatch: isMismatch)
        }
    }

    /// The address of the exception object, counted; 0 while there is none.
    private let address: Atomic<UInt>
    /// Whose object it is; meaningless while there is none.
    private let interpreter: Atomic<Int64>

    init(lazy: Lazy) {
        type = lazy.type
        message = lazy.message
        make = lazy.make
        swiftError = lazy.swiftError
        isConversion = lazy.isConversion
        isMismatch = lazy.isMismatch
        address = Atomic(0)
        interpreter = Atomic(0)
    }

    /// Of words alone.
    static func words(_ type: BuiltinException, _ message: consuming String) -> PyErrorStorage {
        guard let storage = kept?.pointee.take() else { return PyErrorStorage(type, message) }
        storage.type = type
        storage.message = message
        return storage
    }

    /// Where the storage of an error that was raised by its words is kept for the thread's next error, if nobody else has it.
    /// Most errors are made, raised and gone one after the other, and to allocate a Swift object and end it takes 250
    /// instructions.
    func placeToKeep() -> UnsafeMutablePointer<PyErrorStorage?>? {
        // The standard library's function asks for a variable, out of which an object cannot be moved uncounted.
        let isAlone = py_object_is_held_once(Unmanaged.passUnretained(self).toOpaque())
        guard isAlone, !isConversion, !isMismatch, let kept = Self.kept, kept.pointee == nil else { return nil }
        message = ""
        return kept
    }

    private static var kept: UnsafeMutablePointer<PyErrorStorage?>? {
        py_place_of_kept_error()?.assumingMemoryBound(to: PyErrorStorage?.self)
    }

    /// Of words alone.
    private init(_ type: BuiltinException, _ message: consuming String) {
        self.type = type
        self.message = message
        make = nil
        swiftError = nil
        isConversion = false
        isMismatch = false
        address = Atomic(0)
        interpreter = Atomic(0)
    }

    init(owned: __PyPointer) {
        type = nil
        message = ""
        make = nil
        swiftError = nil
        isConversion = false
        isMismatch = false
        address = Atomic(UInt(bitPattern: owned))
        interpreter = Atomic(py_interpreter_number())
    }

    deinit {
        if let exception { py_release_anywhere(exception, interpreter.load(ordering: .relaxed)) }
    }

    /// The exception object, if there is one by now.
    var exception: __PyPointer? { __PyPointer(bitPattern: address.load(ordering: .acquiring)) }

    /// Raises it by its words, where there is nothing else to it yet.
    func raiseWords(_ place: UnsafePointer<CChar>?, _ size: Int) -> Bool {
        guard let type, make == nil, swiftError == nil, exception == nil else { return false }
        py_err_raise_message(type.pointer, message.__newStr(), place, size)
        return true
    }

    /// The exception object, made now if need be; borrowed from this storage. The thread is attached.
    ///
    /// Two threads may get here at once, for making an exception can let the GIL go. The first one wins, so that an error
    /// is always the same object.
    func normalized() -> __PyPointer {
        if let exception { return exception }
        // What making the exception raises (out of memory, say) stands for it.
        guard let made = lazy?.exception() else { return BuiltinException.systemError.pointer }
        interpreter.store(py_interpreter_number(), ordering: .relaxed)
        let (exchanged, current) = address.compareExchange(
            expected: 0, desired: UInt(bitPattern: made), ordering: .acquiringAndReleasing)
        if exchanged { return made }
        py_decref(made)
        return __PyPointer(bitPattern: current) ?? made
    }
}

extension PyErrorStorage.Lazy {
    /// A new exception object, owned by the caller. An exception that is being raised meanwhile is kept.
    fileprivate func exception() -> __PyPointer? {
        let other = py_err_take_owned()
        defer { if let other { py_err_raise_owned(other) } }
        let made: __PyPointer?
        do {
            if let make {
                made = py_hand_over(PyError(try make(Python(attached: ()))).value(Python(attached: ())).reference)
            } else {
                raise(type.pointer, message)
                made = py_err_take_owned()
            }
        } catch {
            made = py_hand_over(PyError(error).value(Python(attached: ())).reference)
        }
        if let made, let swiftError { SwiftErrorBox.attach(swiftError, to: PyObject(borrowing: made)) }
        return made
    }
}
