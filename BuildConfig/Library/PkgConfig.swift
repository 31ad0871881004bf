/// What `pkg-config python3` says: the Python that SwiftPM's system libraries are built with unless told otherwise.
struct PkgConfig: Codable, Hashable {
    /// "3.11", its --modversion.
    var version: String
    var includeDirectories: [String]
    /// What follows -l for python3-embed; nil where there is no python3-embed.pc.
    var libraryName: String?
}

extension PkgConfig {
    /// nil where there is no pkg-config, or it knows no python3.
    init?(in environment: Environment) {
        guard let program = environment.programs("pkg-config").first else { return nil }
        func ask(_ arguments: String...) -> String? {
            let command = Command(program: program, arguments: arguments, environment: environment)
            guard let answer = command.run(errorOutput: .dropped), answer.succeeded else { return nil }
            return answer.output.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        }
        guard let version = ask("--modversion", "python3"), let includes = ask("--cflags-only-I", "python3") else {
            return nil
        }
        self.version = version
        includeDirectories = includes.split(separator: " ").filter { $0.hasPrefix("-I") }.map {
            String($0.dropFirst(2))
        }
        libraryName = ask("--libs-only-l", "python3-embed")?.split(separator: " ").first.map { String($0.dropFirst(2)) }
    }

    func describes(_ facts: Facts) -> Bool {
        guard let headers = facts.found.headers else { return false }
        return includeDirectories.contains { $0.resolvedPath == headers.resolvedPath }
    }

    /// Whether a build finds this Python without being told where. PKG_CONFIG_PATH may be a Makefile's, set from the last
    /// configuration and gone in the next shell, so the search must do without it, and with it.
    static func finds(_ facts: Facts, in environment: Environment, asked: PkgConfig?) -> Bool {
        var lasting = environment
        lasting.variables["PKG_CONFIG_PATH"] = nil
        let answers = environment["PKG_CONFIG_PATH"] == nil ? [asked] : [asked, PkgConfig(in: lasting)]
        return answers.allSatisfy { answer in
            guard let answer else { return false }
            return answer.describes(facts) && answer.libraryName == facts.libraryName
        }
    }
}
