/// What a python3-config says. It is a script beside some interpreter, not necessarily the one that is asked for.
struct PythonConfig: Codable, Hashable {
    var path: String
    var includeDirectories: [String]
    /// What follows -l in its linker flags for an embedding: "python3.12".
    var libraryName: String?
    var abiFlags: String
    var extensionSuffix: String
    var configDirectory: String
    var prefix: String
}

extension PythonConfig {
    /// nil where there is none to ask, or it does not answer (a pyenv shim of a version that is not selected).
    init?(asking path: String, in environment: Environment) {
        // All questions in one run. Python 3.7 knows no --embed, and links libpython without being told.
        let questions = ["--includes", "--ldflags", "--abiflags", "--extension-suffix", "--configdir", "--exec-prefix"]
        for arguments in [["--embed"] + questions, questions] {
            let command = Command(program: path, arguments: arguments, environment: environment)
            guard let answer = command.run(errorOutput: .dropped), answer.succeeded else { continue }
            self.init(path: path, output: answer.output)
            return
        }
        return nil
    }

    /// One line for each question, in the order asked; the ABI flags' line is usually empty.
    init?(path: String, output: String) {
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 6 else { return nil }
        self.path = path
        includeDirectories = lines[0].split(separator: " ").filter { $0.hasPrefix("-I") }.map {
            String($0.dropFirst(2))
        }
        libraryName = lines[1].split(separator: " ").first { $0.hasPrefix("-lpy") }.map { String($0.dropFirst(2)) }
        abiFlags = String(lines[2])
        extensionSuffix = String(lines[3])
        configDirectory = String(lines[4])
        prefix = String(lines[5])
    }

    /// The interpreter a python3-config belongs to.
    static func interpreter(of tool: String, in environment: Environment) throws(Refusal) -> String {
        let path = tool.contains("/") ? tool.absolutePath : environment.programs(tool).first ?? tool
        guard let answer = PythonConfig(asking: path, in: environment),
            let interpreter = InterpreterChoice.interpreter(inPrefix: answer.prefix)
        else { throw .pythonConfigFailed(tool, origin: "--python-config or MARTLET_PYTHON_CONFIG") }
        // /usr may hold several Pythons: "python3.11-config" is that of python3.11.
        let version = path.resolvedPath.lastPathPart.split(separator: "-").first { $0.hasPrefix("python") }
        let exact = version.map { interpreter.parentDirectory.appending(path: String($0)) }
        return exact.flatMap { $0.isExecutableFile ? $0 : nil } ?? interpreter
    }
}
