// PythonErrorConvertible.swift: which Python exception a Swift error is, and the one door out.

internal import CPython

/// A Swift error that says which Python exception it becomes when it leaves an exported function.
///
/// Errors of Swift's own library have their counterparts already: `CancellationError` is `asyncio.CancelledError`,
/// `DecodingError` and `EncodingError` are `ValueError`. Every other error becomes `RuntimeError` with its description.
///
/// Whatever the exception, it carries the Swift error: ``PyError/swiftError(_:)``.
public protocol PythonErrorConvertible: Error {
    /// The exception to raise in Python.
    var pythonError: PyError { get }
}

extension PyError: PythonErrorConvertible {
    public var pythonError: PyError { self }

    /// Any Swift error as a Python exception. The exception carries the error: ``swiftError(_:)``.
    public init(_ error: any Error) {
        if let error = error as? PyError {
            self = error
        } else {
            self = PyError.standIn(for: error).carrying(error)
        }
    }

    private static func standIn(for error: any Error) -> PyError {
        switch error {
        case let error as any PythonErrorConvertible: error.pythonError
        case _ where isCancellation(error): PyError { py in try py.import("asyncio").CancelledError }
        case is DecodingError, EncodingError.invalidValue: PyError(coding: error)
        default: .runtimeError(String(describing: error))
        }
    }

    /// By name: naming the type would link Swift's concurrency into every module, 2.5 MB of it.
    private static func isCancellation(_ error: any Error) -> Bool {
        _typeName(Swift.type(of: error), qualified: true) == "Swift.CancellationError"
    }

    /// An exception object that exists already belongs to whoever made it, and is left as it is.
    private func carrying(_ error: any Error) -> PyError {
        guard var lazy = storage.lazy, storage.exception == nil else { return self }
        lazy.swiftError = error
        return PyError(lazy: lazy)
    }
}
