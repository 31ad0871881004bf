import Testing

@testable import BuildConfig

/// The Pythons of this machine: the system's, PyPy, pyenv's, those that `make pythons` fetched, whatever there is.
enum LiveInterpreters {
    /// Without what this shell has selected, so that each test selects for itself.
    static let environment: Environment = {
        let current = Environment.current.variables
        let selecting = ["VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONHOME", "PYTHONPATH"]
        return Environment(
            current.filter { $0.key.hasPrefix("MARTLET_") == false && selecting.contains($0.key) == false })
    }()

    /// Where `make pythons` puts them.
    private static let fetched = #filePath.absolutePath.parentDirectory.appending(path: "../../.build/pythons")
        .absolutePath.resolvedPath

    static let paths: [String] = {
        let versions = (environment["PYENV_ROOT"] ?? (environment["HOME"] ?? "/") + "/.pyenv") + "/versions"
        let installed = versions.directoryEntries.map { "\(versions)/\($0)/bin/python" }
        let links = fetched.appending(path: "bin")
        let linked = links.directoryEntries.map { links.appending(path: $0) }
        let all = ["/usr/bin/python3", "/usr/bin/pypy3"] + environment.programs("python3") + installed + linked
        return all.filter(\.isExecutableFile)
    }()

    /// Those a build can use, each once however many names it has on PATH.
    static let usable: [String] = {
        var seen: Set<String> = []
        return paths.filter { path in
            guard let facts = try? Probe(environment: environment).facts(ofInterpreter: path),
                let series = facts.series,
                facts.found.headers != nil, (SupportedVersions.oldest...SupportedVersions.newest).contains(series),
                let executable = facts.executable
            else { return false }
            return seen.insert(executable.resolvedPath).inserted
        }
    }()

    /// How a program that links the libpython in this directory is run. Those that `make pythons` took from another Debian
    /// have a newer libc beside them, which their own loader finds.
    static func command(_ program: String, with directory: String) -> [String] {
        guard directory.hasPrefix(fetched), directory.appending(path: "libc.so.6").isFile else { return [program] }
        let loaders = directory.directoryEntries.filter { $0.hasPrefix("ld-linux") }
        return loaders.map { directory.appending(path: $0) } + ["--library-path", directory, program]
    }

    /// One expression's value, asked apart from the probe.
    static func ask(_ path: String, _ expression: String) throws -> String {
        let program = "import os, sys, sysconfig\nprint(\(expression))"
        let command = Command(program: path, arguments: ["-c", program], environment: environment)
        let answer = try #require(command.run(errorOutput: .kept))
        try #require(answer.succeeded, "\(answer.output)")
        return answer.output.split(whereSeparator: \.isNewline).joined(separator: "\n")
    }
}
