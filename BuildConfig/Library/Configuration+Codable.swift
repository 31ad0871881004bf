/// The shape of a configuration file. "floor" is always written, so that readers need not know how the ABI kinds derive it.
extension Configuration: Codable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case implementation, version, abi, floor, platform, pointerWidth, includeDirectories, libraryName,
            libraryDirectory
        case shared, frameworkPrefix, extensionSuffix, debug, gilDisabled, executable, pkgConfigDirectory
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        implementation = try container.decode(Implementation.self, forKey: .implementation)
        version = try container.decode(PythonVersion.self, forKey: .version)
        let floor = try container.decode(PythonVersion.self, forKey: .floor)
        switch try container.decode(ABI.Kind.self, forKey: .abi) {
        case .abi3: abi = .abi3(floor: floor)
        case .abi3t: abi = .abi3t(floor: floor)
        case .versionSpecific:
            guard floor == version else {
                throw Refusal.contradiction("\"abi\" is \"version-specific\" for \(version), but \"floor\" is \(floor)")
            }
            abi = .versionSpecific
        }
        platform = try container.decode(Platform.self, forKey: .platform)
        pointerWidth = try container.decode(Int.self, forKey: .pointerWidth)
        includeDirectories = try container.decode([String].self, forKey: .includeDirectories)
        libraryName = try container.decodeIfPresent(String.self, forKey: .libraryName)
        libraryDirectory = try container.decodeIfPresent(String.self, forKey: .libraryDirectory)
        shared = try container.decode(Bool.self, forKey: .shared)
        frameworkPrefix = try container.decodeIfPresent(String.self, forKey: .frameworkPrefix)
        extensionSuffix = try container.decode(String.self, forKey: .extensionSuffix)
        debug = try container.decode(Bool.self, forKey: .debug)
        gilDisabled = try container.decode(Bool.self, forKey: .gilDisabled)
        executable = try container.decodeIfPresent(String.self, forKey: .executable)
        pkgConfigDirectory = try container.decodeIfPresent(String.self, forKey: .pkgConfigDirectory)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(implementation, forKey: .implementation)
        try container.encode(version, forKey: .version)
        try container.encode(abi.kind, forKey: .abi)
        try container.encode(floor, forKey: .floor)
        try container.encode(platform, forKey: .platform)
        try container.encode(pointerWidth, forKey: .pointerWidth)
        try container.encode(includeDirectories, forKey: .includeDirectories)
        try container.encodeIfPresent(libraryName, forKey: .libraryName)
        try container.encodeIfPresent(libraryDirectory, forKey: .libraryDirectory)
        try container.encode(shared, forKey: .shared)
        try container.encodeIfPresent(frameworkPrefix, forKey: .frameworkPrefix)
        try container.encode(extensionSuffix, forKey: .extensionSuffix)
        try container.encode(debug, forKey: .debug)
        try container.encode(gilDisabled, forKey: .gilDisabled)
        try container.encodeIfPresent(executable, forKey: .executable)
        try container.encodeIfPresent(pkgConfigDirectory, forKey: .pkgConfigDirectory)
    }
}
