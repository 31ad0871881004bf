// PyError.swift: a Python exception as a Swift error.

internal import CPython

/// A Python exception, thrown by every Martlet call in which Python can raise.
///
/// Made in Swift it is only a type and a message until Python sees it: `throw PyError.valueError("x must be positive")`.
/// Caught from Python it is the exception object itself, and leaving an exported function raises that same object again,
/// traceback and all. A `PyError` may be sent to any thread; looking inside takes a token.
public struct PyError: Error, Sendable {
    let storage: PyErrorStorage

    /// An exception of a builtin type, with the message as its only argument.
    public init(_ type: BuiltinException, _ message: String) {
        storage = PyErrorStorage.words(type, message)
    }

    /// An exception object, or the exception that calling an exception type gives.
    ///
    /// - Parameter exception: An instance of `BaseException` or a class below it; for anything else this is the
    ///   `TypeError` that Python's `raise` would give.
    public init(_ exception: PyObject) {
        self = PyError.fromRaise(of: exception)
    }

    /// An exception that is made when Python needs it, by code that runs on an attached thread.
    ///
    /// For a `pythonError` that takes more than a message: `PyError { py in try py.import("json").JSONDecodeError(…) }`.
    ///
    /// - Parameter make: Gives an exception, or an exception type. What it throws stands for the exception.
    public init(making make: @escaping @Sendable (Python) throws -> PyObject) {
        storage = PyErrorStorage(lazy: PyErrorStorage.Lazy(type: .exception, message: "", make: make))
    }

    /// Takes over a count on an exception object.
    init(adopting owned: __PyPointer) { storage = PyErrorStorage(owned: owned) }

    init(lazy: PyErrorStorage.Lazy) { storage = PyErrorStorage(lazy: lazy) }
}

extension PyError {
    /// Takes the raised exception out of the thread, to be thrown (`PyErr_GetRaisedException`).
    ///
    /// Never inlined: whoever calls it is on the way out.
    @usableFromInline
    @inline(never)
    static func raised() -> PyError {
        guard let exception = py_err_take_owned() else {
            return .systemError("a Python function failed without raising an exception")
        }
        return PyError(adopting: exception)
    }

    /// Throws the exception that is raised.
    ///
    /// Conversions that are inlined into users' modules throw through functions like this one, never by a `throw` of their
    /// own: Swift 6.3.1 does not see through a generic call to a witness that holds a typed `throw`. It is also shorter.
    @usableFromInline
    @inline(never)
    static func throwRaised() throws(PyError) -> Never { throw raised() }

    /// Throws this error; see ``throwRaised()``.
    @usableFromInline
    @inline(never)
    consuming func rethrow() throws(PyError) -> Never { throw self }

    /// Raises this exception in Python: the same object, if there is one (`PyErr_SetRaisedException`).
    ///
    /// - Parameter place: The frame of the traceback that it came through, if any; see `py_err_add_frame`.
    consuming func restore(through place: UnsafePointer<CChar>? = nil, _ size: Int = 0) {
        let storage = (consume self).storage
        if storage.raiseWords(place, size) {
            if let kept = storage.placeToKeep() { kept.initialize(to: storage) }
            return
        }
        let exception = storage.normalized()
        py_incref(exception)
        py_err_raise_owned(exception)
        if let place { py_err_add_frame(place, size) }
    }

    private static func fromRaise(of exception: PyObject) -> PyError {
        if exception.withPointer({ py_is_exception_instance($0) }) {
            return PyError(adopting: py_hand_over(exception.reference))
        }
        guard exception.withPointer({ py_is_exception_class($0) }) else {
            return .typeError("exceptions must derive from BaseException")
        }
        do { return fromRaise(of: try exception()) } catch { return error }
    }
}

/// Raises `type(message)`.
func raise(_ type: __PyPointer, _ message: String) { py_err_raise_message(type, message.__newStr(), nil, 0) }
