/// The Python implementations that have the C API Martlet is written against. Raw values are those of `sys.implementation.name`.
public enum Implementation: String, Codable, CaseIterable, Sendable {
    case cpython
    case pypy
    case graalpy

    /// As people write it.
    public var name: String {
        switch self {
        case .cpython: "CPython"
        case .pypy: "PyPy"
        case .graalpy: "GraalPy"
        }
    }

    /// Only CPython promises that a module built for one release loads in the next.
    var hasStableABI: Bool { self == .cpython }
}
