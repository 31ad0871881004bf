// PythonErrorConvertible.swift: which Python exception a Swift error is, and the one door out.

internal import CPython

/// A Swift error that says which Python exception it becomes when it leaves an exported function.
///
/// Every other error becomes `RuntimeError` with its description.
public protocol PythonErrorConvertible: Error {
    /// The exception to raise in Python.
    var pythonError: PyError { get }
}

extension PyError: PythonErrorConvertible {
    public var pythonError: PyError { self }

    /// Any Swift error as a Python exception.
    public init(_ error: any Error) {
        switch error {
        case let error as any PythonErrorConvertible: self = error.pythonError
        default: self = .runtimeError(String(describing: error))
        }
    }
}
