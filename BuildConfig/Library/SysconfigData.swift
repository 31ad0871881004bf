import Foundation

/// A cross build's facts: the `_sysconfigdata*.py` that the target's Python was installed with, read without running anything.
struct SysconfigData {
    let facts: Facts

    init(at path: String, preferring name: String?) throws(Refusal) {
        let file = try Self.find(path.absolutePath, preferring: name)
        let text: String
        do {
            text = try String(contentsOfFile: file, encoding: .utf8)
        } catch {
            throw .unreadableSysconfigData(file, "it is not a readable text file")
        }
        let variables: [String: String]
        do {
            variables = try PythonLiteral.assignment(of: "build_time_vars", in: text)
        } catch {
            throw .unreadableSysconfigData(file, error.reason)
        }
        facts = try Facts(sysconfigData: variables, file: file)
    }

    /// Also from the target's root: Debian's is in usr/lib/python3.12.
    private static func find(_ path: String, preferring name: String?) throws(Refusal) -> String {
        if path.isFile { return path }
        let libraries = ["", "lib", "usr/lib", "usr/local/lib"].map { $0.isEmpty ? path : path.appending(path: $0) }
        let directories = libraries.flatMap { library in
            [library] + library.directoryEntries.filter { $0.hasPrefix("python3") }.map { library.appending(path: $0) }
        }
        var files: [String] = []
        for directory in directories {
            for entry in directory.directoryEntries where entry.hasPrefix("_sysconfigdata") && entry.hasSuffix(".py") {
                // Debian has two names for one file.
                let file = directory.appending(path: entry).resolvedPath
                if entry == name.map({ $0 + ".py" }) { return file }
                if files.contains(file) == false { files.append(file) }
            }
        }
        guard let first = files.first else { throw .noSysconfigData(path) }
        if files.count > 1 { throw .severalSysconfigData(path, files) }
        return first
    }
}

extension Facts {
    init(sysconfigData variables: [String: String], file: String) throws(Refusal) {
        func required(_ name: String) throws(Refusal) -> String {
            guard let value = variables[name] else { throw .unreadableSysconfigData(file, "it has no \(name)") }
            return value
        }
        let version = try required("VERSION")
        let bytes = try required("SIZEOF_VOID_P")
        let include = try required("INCLUDEPY")
        // PyPy's names no prefix, and has its headers in include/pypy3.11 below it.
        let recorded = variables["prefix"] ?? include.parentDirectory.parentDirectory
        guard let width = Int(bytes).map({ $0 * 8 }) else {
            throw .unreadableSysconfigData(file, "SIZEOF_VOID_P is \(bytes)")
        }

        // The target's files may lie below another root here than they will there.
        let directory = file.parentDirectory
        let prefix =
            directory.parentDirectory.lastPathPart == "lib" ? directory.parentDirectory.parentDirectory : recorded
        func here(_ path: String) -> String {
            guard prefix != recorded, path == recorded || path.hasPrefix(recorded + "/") else { return path }
            return prefix + path.dropFirst(recorded.count)
        }
        var kept = variables
        for name in ["LIBDIR", "LIBPC", "LIBPL"] { kept[name] = variables[name].map(here) }
        self.init(
            implementation: Self.implementation(suffix: try required("EXT_SUFFIX")), version: version + ".0",
            executable: nil,
            platform: variables["MACHDEP"] ?? "linux",
            pointerWidth: width, basePrefix: prefix, conda: false, includeDirectories: [here(include)],
            variables: kept.filter { ProbeScript.variables.contains($0.key) })
        lookOnDisk()
        // A python3.pc that was not moved along names the wrong place, and `lookOnDisk` has compared its content.
    }

    /// Only the suffix says it: .pypy311-pp80-x86_64-linux-gnu.so
    private static func implementation(suffix: String) -> String {
        let others = Implementation.allCases.filter { $0 != .cpython }.map(\.rawValue)
        return others.first { suffix.hasPrefix("." + $0) } ?? Implementation.cpython.rawValue
    }
}
