/// What the user asked for: the tool's flags, completed from the environment.
public struct Request: Sendable {
    /// A path, a command, a directory or a version.
    public var python: String?
    public var pythonConfig: String?
    /// A _sysconfigdata*.py of another machine's Python, or a directory that holds one.
    public var sysconfigdata: String?
    public var abi: ABIChoice
    public var link: Link
    /// Tries a Python newer than any known.
    public var allowUnknown: Bool
    /// Builds abi3 from the headers alone.
    public var noPython: Bool
    /// A finished configuration, used as it is.
    public var configurationFile: String?

    public enum ABIChoice: Hashable, Sendable {
        /// nil: the default floor.
        case abi3(floor: PythonVersion?)
        case abi3t(floor: PythonVersion?)
        case versionSpecific
    }

    /// What the flags are for.
    public enum Link: String, CaseIterable, Sendable {
        /// A module the interpreter loads: never linked to libpython.
        case `extension`
        /// A program that holds an interpreter: linked to libpython.
        case embedding
    }

    public init(
        python: String? = nil, pythonConfig: String? = nil, sysconfigdata: String? = nil,
        abi: ABIChoice = .abi3(floor: nil), link: Link = .extension, environment: Environment
    ) {
        self.python = python
        self.pythonConfig = pythonConfig ?? environment["MARTLET_PYTHON_CONFIG"]
        self.sysconfigdata = sysconfigdata ?? environment["MARTLET_SYSCONFIGDATA"]
        self.abi = abi
        self.link = link
        allowUnknown = environment.flag("MARTLET_ALLOW_UNKNOWN_PYTHON")
        noPython = environment.flag("MARTLET_NO_PYTHON")
        configurationFile = environment["MARTLET_CONFIG_FILE"]
    }
}
