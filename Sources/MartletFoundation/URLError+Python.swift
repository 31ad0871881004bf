// URLError+Python.swift: network failures, as the exceptions that Python's sockets raise for them.

public import Foundation
public import Martlet

extension URLError: PythonErrorConvertible {
    /// `TimeoutError`, `ConnectionError` and its subclasses, `FileNotFoundError`, `PermissionError`; `ValueError` for a URL
    /// that is none; else `OSError`, of which all but the last are.
    public var pythonError: PyError {
        let message = [localizedDescription, failingURL?.absoluteString].compactMap(\.self).joined(separator: ": ")
        return switch code {
        case .badURL, .unsupportedURL: .valueError(message)
        case .timedOut: .timeoutError(message)
        case .cannotConnectToHost: .connectionRefusedError(message)
        case .networkConnectionLost: .connectionResetError(message)
        case .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet, .internationalRoamingOff, .dataNotAllowed,
            .secureConnectionFailed:
            .connectionError(message)
        case .fileDoesNotExist: .fileNotFoundError(message)
        case .fileIsDirectory: .isADirectoryError(message)
        case .noPermissionsToReadFile: .permissionError(message)
        default: .osError(message)
        }
    }
}
