/// The floor and the ABI kind.
extension Refusal {
    static func floorOutOfRange(_ floor: PythonVersion) -> Refusal {
        Refusal(
            "the floor \(floor) is not one Martlet can build for: "
                + "choose one from \(SupportedVersions.oldest) to \(SupportedVersions.newest) with --floor")
    }

    static func floorAboveInterpreter(_ floor: PythonVersion, _ version: PythonVersion, _ executable: String?)
        -> Refusal
    {
        Refusal(
            "the floor \(floor) is above \(python(version, executable)), whose headers the build uses: "
                + "choose --floor \(version) or lower, or a newer interpreter with --python")
    }

    static func freeThreadedWithoutStableABI(_ version: PythonVersion, _ executable: String?) -> Refusal {
        Refusal(
            "\(python(version, executable)) is free-threaded, and free-threaded Pythons have a stable ABI only from "
                + "\(SupportedVersions.oldestABI3T): build for this one alone with --version-specific, "
                + "or name a Python with the GIL with --python")
    }

    static func abi3tTooEarly(_ floor: PythonVersion) -> Refusal {
        Refusal(
            "abi3t, the stable ABI of free-threaded Pythons, starts with \(SupportedVersions.oldestABI3T), and the floor is "
                + "\(floor): choose --floor \(SupportedVersions.oldestABI3T), or --version-specific")
    }

    static func abi3tNeedsNewer(_ version: PythonVersion, _ executable: String?) -> Refusal {
        Refusal(
            "\(python(version, executable)) has no abi3t, which starts with \(SupportedVersions.oldestABI3T): "
                + "build abi3 by leaving --abi3t out, or name a newer interpreter with --python")
    }

    static func abi3tNotBuilt(_ version: PythonVersion, _ executable: String?, gilDisabled: Bool) -> Refusal {
        Refusal(
            "Martlet does not compile for abi3t yet, the stable ABI of free-threaded Pythons: choose version-specific, for "
                + "\(python(version, executable)) alone, "
                + (gilDisabled
                    ? "or name a Python with the GIL with --python"
                    : "or abi3, for every Python with the GIL from the floor on"))
    }
}
