/// From the ABI asked for to the one this Python can build.
struct ABIResolution {
    let version: PythonVersion
    let gilDisabled: Bool
    let executable: String?

    func abi(_ choice: Request.ABIChoice) throws(Refusal) -> ABI {
        switch choice {
        case .versionSpecific:
            return .versionSpecific
        case .abi3(let floor) where gilDisabled:
            // A free-threaded Python loads no abi3 module; from 3.15 on abi3t is the stable ABI it has.
            if version < SupportedVersions.oldestABI3T { throw .freeThreadedWithoutStableABI(version, executable) }
            return try abi3t(floor)
        case .abi3(let floor):
            return .abi3(floor: try checked(floor ?? SupportedVersions.defaultFloor))
        case .abi3t(let floor):
            if version < SupportedVersions.oldestABI3T {
                throw gilDisabled
                    ? .freeThreadedWithoutStableABI(version, executable) : .abi3tNeedsNewer(version, executable)
            }
            return try abi3t(floor)
        }
    }

    private func abi3t(_ floor: PythonVersion?) throws(Refusal) -> ABI {
        let floor = floor ?? SupportedVersions.oldestABI3T
        if SupportedVersions.all.contains(floor), floor < SupportedVersions.oldestABI3T { throw .abi3tTooEarly(floor) }
        return .abi3t(floor: try checked(floor))
    }

    private func checked(_ floor: PythonVersion) throws(Refusal) -> PythonVersion {
        if SupportedVersions.all.contains(floor) == false { throw .floorOutOfRange(floor) }
        if floor > version { throw .floorAboveInterpreter(floor, version, executable) }
        return floor
    }
}
