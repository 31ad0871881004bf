/// MARTLET_NO_PYTHON: an abi3 extension calls nothing but what the headers declare, so they are all its build needs.
struct HeadersAlone {
    let request: Request
    let environment: Environment

    func outcome() throws(Refusal) -> Outcome {
        if request.python != nil { throw .noPythonWith("--python") }
        if environment["MARTLET_PYTHON"] != nil { throw .noPythonWith("MARTLET_PYTHON") }
        if request.abi == .versionSpecific { throw .noPythonWith("--version-specific") }
        if request.link == .embedding { throw .noPythonWith("--link embedding") }
        guard let headers = PkgConfig(in: environment), let version = PythonVersion(release: headers.version + ".0"),
            let directory = headers.includeDirectories.first(where: { $0.appending(path: "Python.h").isFile })
        else { throw .headersNotFound }

        if version < SupportedVersions.oldest { throw .tooOld(version, nil) }
        if version > SupportedVersions.newest, request.allowUnknown == false { throw .tooNew(version, nil) }
        // Free-threaded headers are in a directory of their own.
        let gilDisabled = directory.lastPathPart.hasSuffix("t")
        let abi = try ABIResolution(version: version, gilDisabled: gilDisabled, executable: nil).abi(request.abi)
        return Outcome(
            configuration: Configuration(
                implementation: .cpython, version: version, abi: abi, platform: .host, pointerWidth: Int.bitWidth,
                includeDirectories: [directory] + headers.includeDirectories.filter { $0 != directory }, shared: false,
                extensionSuffix: abi.extensionSuffix(on: .host) ?? "", debug: false, gilDisabled: gilDisabled),
            warnings: ["MARTLET_NO_PYTHON is set: no interpreter is asked, the headers are those in \(directory)"],
            lacksPkgConfig: false)
    }
}

extension Platform {
    static var host: Platform {
        #if os(macOS)
            .macos
        #elseif os(Windows)
            .windows
        #elseif os(Linux)
            .linux
        #else
            .unix
        #endif
    }
}
