/// From one Python's facts and what was asked for to a configuration, or to the reason why there is none.
struct Resolution {
    let facts: Facts
    let request: Request

    struct Result: Hashable {
        var configuration: Configuration
        /// What was decided otherwise than asked.
        var notices: [String]
    }

    func result() throws(Refusal) -> Result {
        let (implementation, version) = try checkInterpreter()
        guard let headers = facts.found.headers else {
            throw .headersMissing(
                implementation, version, facts.executable, directory: facts.includeDirectories.first ?? facts.basePrefix
            )
        }
        var choice = request.abi
        var notices: [String] = []
        if implementation.hasStableABI == false, choice != .versionSpecific {
            choice = .versionSpecific
            notices.append(
                "\(implementation.name) has no stable ABI: the module is built for "
                    + "\(Refusal.python(version, facts.executable)) alone, as --version-specific says")
        }
        let abi = try ABIResolution(
            version: version, gilDisabled: facts.isFreeThreaded, executable: facts.executable
        ).abi(choice)

        let configuration = Configuration(
            implementation: implementation, version: version, abi: abi, platform: facts.system,
            pointerWidth: facts.pointerWidth,
            includeDirectories: [headers] + facts.includeDirectories.filter { $0 != headers },
            libraryName: facts.libraryName, libraryDirectory: facts.found.libraryDirectory, shared: facts.isShared,
            frameworkPrefix: facts.frameworkPrefix,
            extensionSuffix: abi.extensionSuffix(on: facts.system) ?? ownSuffix(version),
            debug: facts.isDebug, gilDisabled: facts.isFreeThreaded, executable: facts.executable,
            pkgConfigDirectory: facts.found.pkgConfigDirectory)
        try configuration.checkLink(request.link)
        return Result(configuration: configuration, notices: notices)
    }

    private func checkInterpreter() throws(Refusal) -> (Implementation, PythonVersion) {
        let path = facts.executable ?? "the interpreter"
        guard let version = facts.series else { throw .unreadableFacts(path, "its version is \"\(facts.version)\"") }
        if version.major < 3 { throw .pythonTwo(facts.version, path) }
        guard let implementation = Implementation(rawValue: facts.implementation) else {
            throw .unknownImplementation(facts.implementation, path)
        }
        if version < SupportedVersions.oldest { throw .tooOld(version, facts.executable) }
        if version > SupportedVersions.newest, request.allowUnknown == false {
            throw .tooNew(version, facts.executable)
        }
        if facts.pointerWidth != 64 { throw .narrowPointers(facts.pointerWidth, facts.executable) }
        return (implementation, version)
    }

    /// Every supported release has EXT_SUFFIX; without it an import still finds the plain name.
    private func ownSuffix(_ version: PythonVersion) -> String {
        facts.variables["EXT_SUFFIX"] ?? (facts.system == .windows ? ".pyd" : ".so")
    }
}

extension Configuration {
    /// An embedding needs a libpython that can be linked and found again at run time.
    func checkLink(_ link: Request.Link) throws(Refusal) {
        guard link == .embedding else { return }
        if shared == false { throw .staticLibrary(version, executable) }
        guard libraryName != nil, libraryDirectory != nil else {
            throw .libraryMissing("lib\(libraryName ?? "python\(version)")", version, executable)
        }
    }
}
