/// An interpreter asked for by version, "3.12", "3.12.1" or "3.13t": on PATH as python3.12, or one of pyenv's.
struct PyenvVersion {
    let series: String
    let patch: String?
    let freeThreaded: Bool

    init?(_ text: String) {
        freeThreaded = text.hasSuffix("t")
        let parts = (freeThreaded ? text.dropLast() : Substring(text)).split(
            separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ Int($0) != nil }) else { return nil }
        series = "\(parts[0]).\(parts[1])"
        patch = parts.count == 3 ? String(parts[2]) : nil
    }

    /// A shim of a version that pyenv has not selected is on PATH as well, and only prints an error: hence several.
    func candidates(in environment: Environment) -> [String] {
        let root = environment["PYENV_ROOT"] ?? environment["HOME"]?.appending(path: ".pyenv")
        let command = "python" + series + (freeThreaded ? "t" : "")
        let onPath = patch == nil ? environment.programs(command) : []
        return onPath + (root.map { installed(under: $0.appending(path: "versions")) } ?? [])
    }

    /// Newest patch first.
    private func installed(under versions: String) -> [String] {
        let suffix = freeThreaded ? "t" : ""
        return versions.directoryEntries
            .compactMap { name -> (patch: Int, path: String)? in
                guard name.hasPrefix(series + "."), name.hasSuffix(suffix) else { return nil }
                let rest = name.dropFirst(series.count + 1).dropLast(suffix.count)
                guard let number = Int(rest), patch == nil || patch == String(rest) else { return nil }
                return (number, versions.appending(path: name + "/bin/python" + series + suffix))
            }
            .filter { $0.path.isExecutableFile }.sorted { $0.patch > $1.patch }.map(\.path)
    }
}
