/// Which interpreters a built module loads in.
public enum ABI: Hashable, Sendable {
    /// Every CPython from the floor up, except free-threaded builds.
    case abi3(floor: PythonVersion)
    /// Every CPython from the floor up, free-threaded or not (PEP 803).
    case abi3t(floor: PythonVersion)
    /// The configured interpreter's own release series alone.
    case versionSpecific

    /// As written in configuration files and make variables.
    public var kind: Kind {
        switch self {
        case .abi3: .abi3
        case .abi3t: .abi3t
        case .versionSpecific: .versionSpecific
        }
    }

    public enum Kind: String, Codable, CaseIterable, Sendable {
        case abi3
        case abi3t
        case versionSpecific = "version-specific"
    }

    /// The stable ABI's floor, nil for a version-specific build.
    public var stableFloor: PythonVersion? {
        switch self {
        case .abi3(let floor), .abi3t(let floor): floor
        case .versionSpecific: nil
        }
    }

    /// The name an import finds a stable-ABI module by; a version-specific one has the interpreter's own suffix.
    func extensionSuffix(on platform: Platform) -> String? {
        guard stableFloor != nil else { return nil }
        // Windows has no ABI in the name: a stable-ABI module is plain .pyd.
        return platform == .windows ? ".pyd" : ".\(kind.rawValue).so"
    }
}
