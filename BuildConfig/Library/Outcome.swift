/// The whole way: from a request to a configuration and what there is to say about it.
public struct Outcome: Sendable {
    public var configuration: Configuration
    /// One sentence each.
    public var warnings: [String]
    /// Whether this Python has no usable python3.pc anywhere, so that `ConfigurationDirectory` writes one.
    public var lacksPkgConfig: Bool

    init(configuration: Configuration, warnings: [String], lacksPkgConfig: Bool) {
        self.configuration = configuration
        self.warnings = warnings
        self.lacksPkgConfig = lacksPkgConfig
    }

    /// Reads MARTLET_CONFIG_FILE, or asks an interpreter, or a sysconfigdata file, or the headers alone.
    public init(of request: Request, in environment: Environment) throws(Refusal) {
        if let path = request.configurationFile {
            let configuration = try ConfigurationFile(path: path).read(allowUnknown: request.allowUnknown)
            try configuration.checkLink(request.link)
            self.init(configuration: configuration, warnings: [], lacksPkgConfig: false)
        } else if request.noPython {
            self = try HeadersAlone(request: request, environment: environment).outcome()
        } else if let path = request.sysconfigdata {
            // python3-config and pkg-config are this machine's, and the target is another: nothing to compare.
            let data = try SysconfigData(at: path, preferring: environment["_PYTHON_SYSCONFIGDATA_NAME"])
            self.init(try Resolution(facts: data.facts, request: request).result())
        } else {
            self = try Self.probed(request, environment)
        }
    }

    private init(_ result: Resolution.Result) {
        self.init(
            configuration: result.configuration, warnings: result.notices,
            lacksPkgConfig: result.configuration.pkgConfigDirectory == nil)
    }

    private static func probed(_ request: Request, _ environment: Environment) throws(Refusal) -> Outcome {
        let choice = try InterpreterChoice(for: request, in: environment)
        let facts = try Probe(environment: environment).facts(of: choice)
        var outcome = Outcome(try Resolution(facts: facts, request: request).result())

        let pythonConfig = try PythonConfig.forComparison(request, environment)
        let pkgConfig = PkgConfig(in: environment)
        let disagreements = Disagreements(facts: facts, pythonConfig: pythonConfig, pkgConfig: pkgConfig)
        if let pythonConfig, request.pythonConfig != nil, disagreements.isForeign(pythonConfig) {
            throw .foreignPythonConfig(pythonConfig, asked: facts)
        }
        outcome.warnings += disagreements.sentences
        if PkgConfig.finds(facts, in: environment, asked: pkgConfig) {
            outcome.configuration.pkgConfigDirectory = nil
            outcome.lacksPkgConfig = false
        }
        return outcome
    }
}

extension PythonConfig {
    /// The one named, which must answer, or the first on PATH, which other build tools would take.
    static func forComparison(_ request: Request, _ environment: Environment) throws(Refusal) -> PythonConfig? {
        guard let name = request.pythonConfig else {
            return environment.programs("python3-config").first.flatMap { PythonConfig(asking: $0, in: environment) }
        }
        let path = name.contains("/") ? name.absolutePath : environment.programs(name).first
        guard let path, let answer = PythonConfig(asking: path, in: environment) else {
            throw .pythonConfigFailed(name, origin: "--python-config or MARTLET_PYTHON_CONFIG")
        }
        return answer
    }
}
