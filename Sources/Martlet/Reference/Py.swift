// Py.swift: the handle to a Python object that may go to any thread.

internal import CPython

/// A handle to a Python object that is `Sendable`: it may be stored anywhere, sent to any thread and dropped there.
///
/// To use the object, ``bind(_:)`` the handle on an attached thread. Dropping a handle on a thread that is not attached
/// never waits for Python: the object is released at the next ``Python/attach(_:)``, or when Python's main thread next
/// looks for pending calls. A handle belongs to the interpreter in which it was made.
///
///     let handle = try Python.attach { py in Py(try py.import("json")) }
///     // … later, on another thread
///     try Python.attach { py in try handle.bind(py).dumps([1, 2]) }
public struct Py<Object: PyTyped>: Sendable {
    private let box: OwnedPointer

    /// Keeps the object alive for as long as a copy of the handle lives.
    public init(_ object: Object) {
        box = OwnedPointer(py_hand_over(object.asPyObject.reference))
    }

    /// Takes over a count the caller owns.
    init(adopting owned: __PyPointer) { box = OwnedPointer(owned) }

    var pointer: __PyPointer { box.pointer }

    /// The object, on the attached thread that the token proves.
    public func bind(_ py: Python) -> Object {
        Object(unchecked: PyObject(borrowing: box.pointer))
    }
}

/// One count on a Python object, dropped from whatever thread drops the last reference.
final class OwnedPointer: @unchecked Sendable {
    /// Only ever read, and only to be used on an attached thread.
    let pointer: __PyPointer
    private let interpreter: Int64

    /// On an attached thread.
    init(_ owned: __PyPointer) {
        pointer = owned
        interpreter = py_interpreter_number()
    }

    deinit { py_release_anywhere(pointer, interpreter) }
}
