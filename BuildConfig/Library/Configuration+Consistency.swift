/// What no probe would produce, but a hand-written file can say.
extension Configuration {
    /// Throws the first contradiction, or the refusal a probed interpreter of this kind would meet.
    func checkConsistency(allowUnknown: Bool) throws(Refusal) {
        if version < SupportedVersions.oldest { throw .tooOld(version, executable) }
        if version > SupportedVersions.newest, allowUnknown == false { throw .tooNew(version, executable) }
        if pointerWidth != 64 { throw .narrowPointers(pointerWidth, executable) }
        try checkABI()

        if libraryDirectory != nil, libraryName == nil {
            throw .contradiction("\"libraryDirectory\" is set without \"libraryName\"")
        }
        if let executable, executable.isAbsolutePath == false {
            throw .contradiction("\"executable\" is \"\(executable)\", which is not an absolute path")
        }
        if includeDirectories.isEmpty {
            throw .contradiction("\"includeDirectories\" is empty, so Python.h has no place")
        }
    }

    private func checkABI() throws(Refusal) {
        guard let stable = abi.stableFloor else {
            for kind in [ABI.abi3(floor: version), .abi3t(floor: version)]
            where extensionSuffix == kind.extensionSuffix(on: platform) && platform != .windows {
                throw .contradiction(
                    "\"abi\" is \"version-specific\", but \"extensionSuffix\" is \"\(extensionSuffix)\"")
            }
            return
        }
        if SupportedVersions.all.contains(stable) == false { throw .floorOutOfRange(stable) }
        if stable > version { throw .floorAboveInterpreter(stable, version, executable) }
        if implementation.hasStableABI == false {
            throw .contradiction("\"abi\" is \"\(abi.kind.rawValue)\", but \(implementation.name) has no stable ABI")
        }
        if abi.kind == .abi3, gilDisabled {
            throw .contradiction(
                "\"abi\" is \"abi3\", but \"gilDisabled\" is true, and no free-threaded Python loads abi3")
        }
        if abi.kind == .abi3t, stable < SupportedVersions.oldestABI3T { throw .abi3tTooEarly(stable) }
        if extensionSuffix != abi.extensionSuffix(on: platform) {
            throw .contradiction(
                "\"abi\" is \"\(abi.kind.rawValue)\", but \"extensionSuffix\" is \"\(extensionSuffix)\"")
        }
    }
}
