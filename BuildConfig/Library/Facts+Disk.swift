/// What the disk adds to an interpreter's answer: sysconfig names directories as they were when Python was built,
/// and distributions move files afterwards.
extension Facts {
    mutating func lookOnDisk() {
        found.headers = includeDirectories.first { $0.appending(path: "Python.h").isFile }
        found.libraryDirectory = findLibrary()
        found.pkgConfigDirectory = findPkgConfig()
    }

    private func findLibrary() -> String? {
        guard let libraryName else { return nil }
        let files = isShared ? system.sharedLibraryFiles(libraryName) : system.staticLibraryFiles(libraryName)
        return libraryDirectories.first { directory in files.contains { directory.appending(path: $0).isFile } }
    }

    /// PyPy's LIBDIR is its bin directory, from which Debian has moved the library; Windows keeps import libraries in libs.
    private var libraryDirectories: [String] {
        var directories = [variables["LIBDIR"], variables["LIBPL"]].compactMap { $0 }
        if let multiarch = variables["MULTIARCH"], multiarch.isEmpty == false {
            directories.append(basePrefix.appending(path: "lib/" + multiarch))
        }
        return directories + ["lib", "lib64", "bin", "libs"].map { basePrefix.appending(path: $0) }
    }

    /// One directory can hold python3.pc for another Python than this one (/usr with two of them), so its content decides.
    private func findPkgConfig() -> String? {
        let inside = [variables["LIBPC"]].compactMap { $0 } + libraryDirectories.map { $0.appending(path: "pkgconfig") }
        return inside.first { directory in
            guard let headers = found.headers,
                let compile = PkgConfigFile(at: directory.appending(path: "python3.pc")),
                let embed = PkgConfigFile(at: directory.appending(path: "python3-embed.pc"))
            else { return false }
            // An extension must not link libpython, as Python 3.7's python3.pc would have it.
            return compile.includeDirectories.contains { $0.resolvedPath == headers.resolvedPath }
                && compile.libraries.isEmpty && embed.libraries.isEmpty == false
        }
    }
}
