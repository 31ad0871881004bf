/// A Python release series such as 3.12: what the C API, the ABI and every file name depend on.
public struct PythonVersion: Hashable, Sendable {
    public let major: Int
    public let minor: Int

    public init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads exactly "3.12".
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = Self.number(parts[0]), let minor = Self.number(parts[1]) else { return nil }
        self.init(major, minor)
    }

    /// Reads the series out of a full release: "3.12.1", "3.16.0a2+", "2.7.18".
    init?(release: String) {
        let parts = release.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2 else { return nil }
        self.init("\(parts[0]).\(parts[1].prefix { $0.isASCII && $0.isNumber })")
    }

    /// Int("+3") is 3, and a version is not.
    private static func number(_ text: Substring) -> Int? {
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }), text.count < 4 else { return nil }
        return Int(text)
    }

    /// As in `Py_LIMITED_API`: 3.9 is 0x03090000.
    var hexadecimal: String {
        let digits = String((major << 24) | (minor << 16), radix: 16)
        return "0x" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }
}

extension PythonVersion: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}

extension PythonVersion: CustomStringConvertible {
    public var description: String { "\(major).\(minor)" }
}

extension PythonVersion: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let version = PythonVersion(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is not a Python version such as \"3.12\"")
        }
        self = version
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
