// PythonVersionInfo.swift: a version that can be compared.

/// A Python version, as `sys.version_info`.
///
/// Ordered by major, minor and micro number, and comparable with tuples: `py.versionInfo >= (3, 12)`.
public struct PythonVersionInfo: Comparable, Hashable, Sendable, CustomStringConvertible {
    /// The 3 of 3.12.1rc2.
    public let major: Int
    /// The 12 of 3.12.1rc2.
    public let minor: Int
    /// The 1 of 3.12.1rc2.
    public let micro: Int
    /// What follows the numbers: `rc2`, `a1`, `+`; empty for a release.
    public let suffix: String

    /// Reads the start of a version string such as `3.12.1rc2 (main, …) [GCC …]`; what is missing is zero.
    init(_ text: String) {
        let word = text.prefix { $0 != " " }
        let parts = word.split(separator: ".", maxSplits: 2)
        let last = parts.count > 2 ? parts[2] : ""
        major = parts.count > 0 ? Int(parts[0]) ?? 0 : 0
        minor = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        micro = Int(last.prefix { $0.isWholeNumber }) ?? 0
        suffix = String(last.drop { $0.isWholeNumber })
    }

    public var description: String { "\(major).\(minor).\(micro)\(suffix)" }

    private var numbers: (Int, Int, Int) { (major, minor, micro) }

    public static func < (left: Self, right: Self) -> Bool { left.numbers < right.numbers }

    public static func >= (left: Self, right: (Int, Int)) -> Bool { (left.major, left.minor) >= right }
    public static func < (left: Self, right: (Int, Int)) -> Bool { (left.major, left.minor) < right }
    public static func == (left: Self, right: (Int, Int)) -> Bool { (left.major, left.minor) == right }
    public static func >= (left: Self, right: (Int, Int, Int)) -> Bool { left.numbers >= right }
    public static func < (left: Self, right: (Int, Int, Int)) -> Bool { left.numbers < right }
    public static func == (left: Self, right: (Int, Int, Int)) -> Bool { left.numbers == right }
}
