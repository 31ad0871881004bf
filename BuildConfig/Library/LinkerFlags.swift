/// What the linker is told. An extension finds Python's symbols in the process that loads it, so that one file serves
/// interpreters with and without a shared libpython; an embedding brings libpython along.
struct LinkerFlags {
    let configuration: Configuration
    let link: Request.Link

    /// For the compiler as a linker driver, linker arguments not yet wrapped.
    enum Flag: Hashable {
        case driver(String)
        case linker([String])
    }

    var flags: [Flag] {
        switch (link, configuration.platform) {
        case (.extension, .macos): [.linker(["-undefined", "dynamic_lookup"])]
        // A Windows DLL has no open symbols.
        case (.extension, .windows): library
        case (.extension, _): []
        case (.embedding, _): library + runPaths
        }
    }

    private var library: [Flag] {
        let directory = configuration.libraryDirectory.map { [Flag.driver("-L\($0)")] } ?? []
        return directory + (libraryName.map { [.driver("-l\($0)")] } ?? [])
    }

    /// On Windows the stable ABI has a library of its own, which forwards to any release's.
    private var libraryName: String? {
        guard configuration.platform == .windows, link == .extension, configuration.abi.stableFloor != nil else {
            return configuration.libraryName
        }
        return (configuration.abi.kind == .abi3t ? "python3t" : "python3") + (configuration.debug ? "_d" : "")
    }

    private var runPaths: [Flag] {
        // Windows searches PATH, and the loader its own directories.
        guard configuration.platform != .windows else { return [] }
        let directories = [configuration.loaderDirectory, configuration.frameworkPrefix].compactMap { $0 }
        return directories.map { .linker(["-rpath", $0]) }
    }
}

extension Configuration {
    /// Where the loader must be sent to find libpython; nil where it looks by itself.
    var loaderDirectory: String? {
        guard let directory = libraryDirectory, shared else { return nil }
        let standard = ["/lib", "/usr/lib", "/lib64", "/usr/lib64"]
        // Debian's /usr/lib/x86_64-linux-gnu.
        let multiarch = directory.lastPathPart.contains("-linux-") && standard.contains(directory.parentDirectory)
        return standard.contains(directory) || multiarch ? nil : directory
    }
}
