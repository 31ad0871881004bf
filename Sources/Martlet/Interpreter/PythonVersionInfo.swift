// PythonVersionInfo.swift: a version that can be compared.

/// A Python version, as `sys.version_info`.
///
/// Ordered as Python orders them, a pre-release before its release, and comparable with tuples:
/// `py.versionInfo >= (3, 12)`.
public struct PythonVersionInfo: Comparable, Hashable, Sendable, CustomStringConvertible {
    /// How near a version is to its release, in order of time.
    public enum ReleaseLevel: Int, Comparable, Sendable {
        case alpha, beta, candidate, final

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The 3 of 3.12.1rc2.
    public let major: Int
    /// The 12 of 3.12.1rc2.
    public let minor: Int
    /// The 1 of 3.12.1rc2.
    public let micro: Int
    /// The `rc` of 3.12.1rc2.
    public let releaseLevel: ReleaseLevel
    /// The last 2 of 3.12.1rc2; 0 for a release.
    public let serial: Int

    public var description: String {
        let marks: [ReleaseLevel: String] = [.alpha: "a", .beta: "b", .candidate: "rc"]
        return "\(major).\(minor).\(micro)" + (marks[releaseLevel].map { "\($0)\(serial)" } ?? "")
    }

    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var numbers: (Int, Int, Int) { (major, minor, micro) }
    private var order: (Int, Int, Int, ReleaseLevel, Int) { (major, minor, micro, releaseLevel, serial) }
}

extension PythonVersionInfo {
    /// Reads the start of a version string such as `3.12.1rc2+ (main, …) [GCC …]`; what is missing is zero.
    init(_ text: String) {
        let parts = text.prefix { $0 != " " && $0 != "+" }.split(separator: ".", maxSplits: 2)
        let last = parts.count > 2 ? parts[2] : ""
        let suffix = last.drop(while: \.isWholeNumber)
        major = parts.count > 0 ? Int(parts[0]) ?? 0 : 0
        minor = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        micro = Int(last.prefix(while: \.isWholeNumber)) ?? 0
        serial = Int(suffix.drop { !$0.isWholeNumber }) ?? 0
        releaseLevel =
            switch suffix.prefix(while: \.isLetter) {
            case "a": .alpha
            case "b": .beta
            case "rc": .candidate
            default: .final
            }
    }
}

// Tuples compare by the numbers they name alone: 3.12.0rc1 is `>= (3, 12)`, as `sys.version_info >= (3, 12)` says.
extension PythonVersionInfo {
    public static func == (left: Self, right: (Int, Int)) -> Bool { (left.major, left.minor) == right }
    public static func != (left: Self, right: (Int, Int)) -> Bool { (left.major, left.minor) != right }
    public static func < (left: Self, right: (Int, Int)) -> Bool { (left.major, left.minor) < right }
    public static func >= (left: Self, right: (Int, Int)) -> Bool { (left.major, left.minor) >= right }

    public static func == (left: Self, right: (Int, Int, Int)) -> Bool { left.numbers == right }
    public static func != (left: Self, right: (Int, Int, Int)) -> Bool { left.numbers != right }
    public static func < (left: Self, right: (Int, Int, Int)) -> Bool { left.numbers < right }
    public static func >= (left: Self, right: (Int, Int, Int)) -> Bool { left.numbers >= right }
}
