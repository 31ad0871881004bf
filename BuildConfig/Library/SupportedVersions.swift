private import CSupportedVersions

/// The supported range, as SupportedVersions.h states it. `martlet-config versions` prints it for scripts.
public enum SupportedVersions {
    /// The oldest release whose C API Martlet is written against, and the lowest abi3 floor.
    public static let oldest = PythonVersion(3, Int(MARTLET_OLDEST_MINOR))
    /// The newest release Martlet has been tested with.
    public static let newest = PythonVersion(3, Int(MARTLET_NEWEST_MINOR))
    /// The abi3 floor when none is asked for.
    public static let defaultFloor = PythonVersion(3, Int(MARTLET_DEFAULT_FLOOR_MINOR))
    /// The first release with a stable ABI for free-threaded builds (PEP 803).
    public static let oldestABI3T = PythonVersion(3, Int(MARTLET_OLDEST_ABI3T_MINOR))

    /// Every supported release, oldest first.
    public static var all: [PythonVersion] {
        (oldest.minor...newest.minor).map { PythonVersion(3, $0) }
    }
}
