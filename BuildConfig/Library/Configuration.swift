/// Everything a build needs to know about one Python: the probe writes it, the rest only reads it.
public struct Configuration: Hashable, Sendable {
    public var implementation: Implementation
    /// The release series of the interpreter, or of the headers where there is no interpreter.
    public var version: PythonVersion
    public var abi: ABI
    public var platform: Platform
    /// 64; kept because a file from elsewhere may say otherwise.
    public var pointerWidth: Int
    public var includeDirectories: [String]
    /// What follows -l: "python3.12". Only an embedding links it (on Windows every module does).
    public var libraryName: String?
    public var libraryDirectory: String?
    /// Whether libpython is a shared library.
    public var shared: Bool
    /// macOS framework builds: the directory that holds Python.framework.
    public var frameworkPrefix: String?
    /// What follows the module's name: ".abi3.so".
    public var extensionSuffix: String
    /// Py_DEBUG: built with --with-pydebug.
    public var debug: Bool
    /// Py_GIL_DISABLED: a free-threaded build.
    public var gilDisabled: Bool
    /// Absolute; nil where there is no interpreter to run.
    public var executable: String?
    /// Where this Python's python3.pc is; nil where pkg-config's own search finds it.
    public var pkgConfigDirectory: String?

    /// The release whose API the build may use, and the oldest interpreter the result loads in.
    public var floor: PythonVersion { abi.stableFloor ?? version }
}
