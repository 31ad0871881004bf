// CocoaError+Python.swift: what Foundation's functions throw, as the exception that Python's own would raise.

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

extension CocoaError: PythonErrorConvertible {
    /// The `OSError` of the number and file that the error has or means: `FileNotFoundError: [Errno 2] No such file or
    /// directory: '/x'`. Else `ValueError` for what could not be parsed, decoded or formatted, `NotImplementedError` for what
    /// is not supported, and `RuntimeError`.
    public var pythonError: PyError {
        if let number = (underlying as? POSIXError)?.code ?? errorNumber {
            return .osError(number: Int(number.rawValue), file: filePath ?? url?.path(percentEncoded: false))
        }
        let words = userInfo["NSDebugDescription"] ?? userInfo["NSLocalizedDescription"]
        let message = words as? String ?? String(describing: self)
        return switch code.rawValue {
        case 256...1023: .osError(message)
        // Validation, formatting, property lists, coders.
        case 1024...2559, 3840...4351, 4864...4991: .valueError(message)
        case Code.featureUnsupported.rawValue: .notImplementedError(message)
        default: .runtimeError(message)
        }
    }

    private var errorNumber: POSIXError.Code? {
        switch code {
        case .fileNoSuchFile, .fileReadNoSuchFile: .ENOENT
        case .fileReadNoPermission, .fileWriteNoPermission: .EACCES
        case .fileWriteFileExists: .EEXIST
        case .fileReadTooLarge: .EFBIG
        case .fileWriteOutOfSpace: .ENOSPC
        case .fileWriteVolumeReadOnly: .EROFS
        case .fileReadInvalidFileName, .fileWriteInvalidFileName: .EINVAL
        default: nil
        }
    }
}
