// NSError+Python.swift: the errors that Foundation throws without a Swift type of their own.

public import Foundation
public import Martlet

extension NSError: PythonErrorConvertible {
    /// What the Swift type of the error's domain gives (`CocoaError`, `POSIXError`, `URLError`), else `RuntimeError`.
    public var pythonError: PyError {
        switch domain {
        case NSCocoaErrorDomain: return CocoaError(CocoaError.Code(rawValue: code), userInfo: userInfo).pythonError
        case NSPOSIXErrorDomain:
            guard let code = Int32(exactly: code).flatMap(POSIXErrorCode.init) else { break }
            return POSIXError(code, userInfo: userInfo).pythonError
        case NSURLErrorDomain:
            guard let code = URLError.Code(rawValue: code) else { break }
            return URLError(code, userInfo: userInfo).pythonError
        default: break
        }
        // Not localizedDescription, which traps on a POSIX code that is none.
        return .runtimeError(userInfo[NSLocalizedDescriptionKey] as? String ?? "\(domain) error \(code)")
    }
}
