public import ArgumentParser
public import BuildConfig

/// Which Python, and what is built for it: the same for every subcommand.
struct SelectionOptions: ParsableArguments {
    @Option(help: "The interpreter: a path, a prefix or virtual environment, a command, or a version such as 3.12.")
    var python: String?

    @Option(help: "The python3-config that belongs to it.")
    var pythonConfig: String?

    @Option(help: "A target Python's _sysconfigdata*.py, or the directory that holds its lib: a cross build.")
    var sysconfigdata: String?

    @Option(help: "The oldest CPython the module is to load in (default: \(SupportedVersions.defaultFloor)).")
    var floor: PythonVersion?

    @Flag(name: .customLong("abi3t"), help: "Build for free-threaded Pythons as well (3.15 and later).")
    var freeThreaded = false

    @Flag(help: "Build for this one release, with its whole API.")
    var versionSpecific = false

    @Option(help: "extension: loaded by Python; embedding: a program that links libpython.")
    var link = Request.Link.extension

    func validate() throws {
        if versionSpecific, floor != nil { throw ValidationError("--version-specific has no floor: leave --floor out") }
        if versionSpecific, freeThreaded {
            throw ValidationError("--version-specific and --abi3t contradict each other")
        }
    }

    func request(in environment: Environment) -> Request {
        let abi: Request.ABIChoice =
            versionSpecific ? .versionSpecific : freeThreaded ? .abi3t(floor: floor) : .abi3(floor: floor)
        return Request(
            python: python, pythonConfig: pythonConfig, sysconfigdata: sysconfigdata, abi: abi, link: link,
            environment: environment)
    }
}

extension PythonVersion: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Request.Link: ExpressibleByArgument {}
extension Renderer.Format: ExpressibleByArgument {}
