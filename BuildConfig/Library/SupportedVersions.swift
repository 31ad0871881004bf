/// The supported range, stated here and nowhere else. `martlet-config versions` prints it for scripts and documentation.
public enum SupportedVersions {
    /// The oldest release whose C API Martlet is written against, and the lowest abi3 floor.
    public static let oldest = PythonVersion(3, 7)
    /// The newest release Martlet has been tested with.
    public static let newest = PythonVersion(3, 15)
    /// The abi3 floor when none is asked for.
    public static let defaultFloor = PythonVersion(3, 9)
    /// The first release with a stable ABI for free-threaded builds (PEP 803).
    public static let oldestABI3T = PythonVersion(3, 15)

    /// Every supported release, oldest first.
    public static var all: [PythonVersion] {
        (oldest.minor...newest.minor).map { PythonVersion(3, $0) }
    }
}
