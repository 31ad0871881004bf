/// Where the three sources name different things. The interpreter's own sysconfig is believed: it is what the built module
/// will be loaded by, while the other two are files that something else may have put in their place.
struct Disagreements {
    let facts: Facts
    let pythonConfig: PythonConfig?
    let pkgConfig: PkgConfig?

    /// One for each, with what was believed.
    var sentences: [String] {
        pythonConfigSentences + pkgConfigSentences
    }

    /// Whether python3-config is that of another interpreter altogether.
    func isForeign(_ tool: PythonConfig) -> Bool {
        let ours = facts.includeDirectories.map(\.resolvedPath)
        return tool.includeDirectories.contains { ours.contains($0.resolvedPath) } == false
    }

    private var pythonConfigSentences: [String] {
        guard let tool = pythonConfig else { return [] }
        if isForeign(tool) {
            return [
                sentence(
                    tool.path,
                    "belongs to another Python, with headers in \(tool.includeDirectories.first ?? "no directory")",
                    facts.includeDirectories.first ?? "no directory")
            ]
        }
        var found: [String] = []
        func compare(_ what: String, _ theirs: String?, _ ours: String?) {
            guard let theirs, let ours, theirs != ours else { return }
            found.append(sentence(tool.path, "gives the \(what) \"\(theirs)\"", "\"\(ours)\""))
        }
        compare("extension suffix", tool.extensionSuffix, facts.variables["EXT_SUFFIX"])
        compare("ABI flags", tool.abiFlags, facts.variables["ABIFLAGS"])
        compare("library", tool.libraryName, facts.libraryName)
        compare("configuration directory", tool.configDirectory.resolvedPath, facts.variables["LIBPL"]?.resolvedPath)
        return found
    }

    private var pkgConfigSentences: [String] {
        guard let pkgConfig else { return [] }
        if pkgConfig.describes(facts) == false, let theirs = pkgConfig.includeDirectories.first {
            return [
                sentence(
                    "pkg-config python3", "describes Python \(pkgConfig.version), with headers in \(theirs)",
                    facts.includeDirectories.first ?? "no directory")
            ]
        }
        if let theirs = pkgConfig.libraryName, let ours = facts.libraryName, theirs != ours {
            return [sentence("pkg-config python3-embed", "gives the library \"\(theirs)\"", "\"\(ours)\"")]
        }
        return []
    }

    private func sentence(_ source: String, _ theirs: String, _ ours: String) -> String {
        "\(source) \(theirs), and \(facts.executable ?? "the interpreter") says \(ours): the interpreter is believed"
    }
}
