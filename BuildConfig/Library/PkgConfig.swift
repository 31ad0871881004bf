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
}
