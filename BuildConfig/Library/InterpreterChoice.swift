/// Which interpreters to try, in order: the named one, the active virtual environment's, those on PATH, the system's.
struct InterpreterChoice: Hashable {
    let candidates: [String]
    /// Whether the user named it: then nothing else will do.
    let named: Bool
    /// Thrown where no candidate is left.
    let refusal: Refusal
}

extension InterpreterChoice {
    init(for request: Request, in environment: Environment) throws(Refusal) {
        if let name = request.python {
            self = try Self.named(name, origin: "--python", in: environment)
        } else if let name = environment["MARTLET_PYTHON"] {
            self = try Self.named(name, origin: "MARTLET_PYTHON", in: environment)
        } else if let tool = request.pythonConfig {
            self = try Self.named(
                try PythonConfig.interpreter(of: tool, in: environment), origin: "python3-config", in: environment)
        } else if let variable = ["VIRTUAL_ENV", "CONDA_PREFIX"].first(where: { environment[$0] != nil }),
            let directory = environment[variable]
        {
            // Conda activates its base environment in every shell, so a virtual environment on top of it is the later choice.
            let refusal = Refusal.environmentWithoutInterpreter(directory, variable: variable)
            guard let path = Self.interpreter(inPrefix: directory) else { throw refusal }
            self.init(candidates: [path], named: true, refusal: refusal)
        } else {
            self.init(candidates: Self.around(in: environment), named: false, refusal: .noInterpreter)
        }
    }

    private static func around(in environment: Environment) -> [String] {
        var paths = environment.programs("python3") + environment.programs("python")
        if paths.isEmpty, let tool = environment.programs("python3-config").first,
            let path = try? PythonConfig.interpreter(of: tool, in: environment)
        {
            paths = [path]
        }
        return (paths + ["/usr/bin/python3"]).filter(\.isExecutableFile)
    }

    /// A path, a directory (a prefix or a virtual environment), a version, or a command.
    private static func named(_ name: String, origin: String, in environment: Environment) throws(Refusal)
        -> InterpreterChoice
    {
        var candidates: [String] = []
        if name.contains("/") || name.isDirectory {
            let path = name.absolutePath
            candidates =
                path.isDirectory ? [interpreter(inPrefix: path)].compactMap { $0 } : [path].filter(\.isExecutableFile)
        } else if let version = PyenvVersion(name) {
            candidates = version.candidates(in: environment)
        } else {
            candidates = environment.programs(name)
        }
        let refusal = Refusal.interpreterNotFound(name, origin: origin)
        if candidates.isEmpty { throw refusal }
        return InterpreterChoice(candidates: candidates, named: true, refusal: refusal)
    }

    static func interpreter(inPrefix directory: String) -> String? {
        ["bin/python3", "bin/python", "bin/pypy3", "bin/graalpy", "python.exe", "Scripts/python.exe"]
            .map { directory.absolutePath.appending(path: $0) }.first(where: \.isExecutableFile)
    }
}
