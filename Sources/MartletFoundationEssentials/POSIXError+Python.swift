// POSIXError+Python.swift: OSError, whose subclass Python picks by the error number.

public import Martlet

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#else
    internal import Musl
#endif

extension POSIXError: PythonErrorConvertible {
    /// The `OSError` of that number: `FileNotFoundError` for `ENOENT`, and so on.
    public var pythonError: PyError { .osError(number: Int(code.rawValue), file: nil) }
}

extension PyError {
    /// What `OSError(number, strerror(number), file)` makes: an instance of the subclass for the number.
    static func osError(number: Int, file: String?) -> PyError {
        do {
            // Errors are mapped while a thread is attached, so this attaches nothing.
            return try Python.attach { py in
                let words = try py.import("os").strerror(number)
                return try PyError(py.builtins.OSError(number, words, file))
            }
        } catch {
            return PyError(error)
        }
    }
}
