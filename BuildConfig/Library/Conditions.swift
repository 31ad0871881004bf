/// The compilation conditions that Swift code may ask for: the only form in which a Python version reaches it.
extension Configuration {
    public var conditions: [String] {
        // Up to the floor: the API of later releases is not there on every interpreter the module loads in.
        var names =
            SupportedVersions.oldest.minor <= floor.minor
            ? (SupportedVersions.oldest.minor...floor.minor).map { "Py_3_\($0)" } : []
        if abi.stableFloor != nil { names.append("Py_LIMITED_API") }
        // An abi3t module may run without the GIL, whichever Python it is built with.
        if gilDisabled || abi.kind == .abi3t { names.append("Py_GIL_DISABLED") }
        if implementation == .pypy { names.append("PyPy") }
        return names
    }

    /// Macros for the C target. It turns the first into Py_LIMITED_API; 0 is a version-specific build.
    public var definitions: [String] {
        guard let floor = abi.stableFloor else {
            // On Windows both kinds of build share one pyconfig.h, which leaves this to the compiler's user.
            let free = gilDisabled && platform == .windows ? ["Py_GIL_DISABLED=1"] : []
            // As in Python's own flags: its headers' inline functions check their arguments else.
            return ["MARTLET_LIMITED_API=0"] + (debug ? [] : ["NDEBUG"]) + free
        }
        let limited = "MARTLET_LIMITED_API=\(floor.hexadecimal)"
        return abi.kind == .abi3t ? [limited, "Py_TARGET_ABI3T=\(floor.hexadecimal)"] : [limited]
    }
}
