import Foundation

/// A python3.pc: read to learn which Python it describes, written for a Python that comes without one.
struct PkgConfigFile {
    var includeDirectories: [String] = []
    /// What follows -l.
    var libraries: [String] = []

    init?(at path: String) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        self.init(text)
    }

    /// Lines are `name=value` or `Field: value`; `${name}` stands for a value defined before.
    init(_ text: String) {
        var values: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("#") == false {
            guard let end = line.firstIndex(where: { $0 == "=" || $0 == ":" }) else { continue }
            let name = line[..<end].trimmingCharacters(in: .whitespaces)
            var value = line[line.index(after: end)...].trimmingCharacters(in: .whitespaces)
            for (known, its) in values { value = value.replacingOccurrences(of: "${\(known)}", with: its) }
            if line[end] == "=" {
                values[name] = value
                continue
            }
            let words = value.split(separator: " ")
            if name == "Cflags" {
                includeDirectories = words.filter { $0.hasPrefix("-I") }.map { String($0.dropFirst(2)) }
            }
            if name == "Libs" { libraries = words.filter { $0.hasPrefix("-l") }.map { String($0.dropFirst(2)) } }
        }
    }

    /// The two files SwiftPM asks for by name. Only the second links libpython.
    static func contents(for configuration: Configuration) -> [(name: String, text: String)] {
        let head = """
            Name: Python
            Description: \(configuration.implementation.name) \(configuration.version), written by martlet-config
            Version: \(configuration.version)
            Cflags: \(configuration.includeDirectories.map { "-I" + quoted($0) }.joined(separator: " "))

            """
        let directory = configuration.libraryDirectory.map { ["-L" + quoted($0)] } ?? []
        let library = configuration.libraryName.map { ["-l" + $0] } ?? []
        let link = "Libs: \((directory + library).joined(separator: " "))\n"
        return [("python3.pc", head), ("python3-embed.pc", head + link)]
    }

    private static func quoted(_ path: String) -> String {
        path.replacingOccurrences(of: " ", with: "\\ ")
    }
}
