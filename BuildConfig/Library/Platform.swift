/// What an operating system changes about building an extension: linker flags and file names.
public enum Platform: String, Codable, CaseIterable, Sendable {
    case linux
    case macos
    case windows
    /// Any other Unix: it builds as Linux does.
    case unix

    /// From `sys.platform` ("linux", "darwin", "win32", Python 2's "linux2") or sysconfig's MACHDEP.
    init(sysPlatform: String) {
        switch sysPlatform {
        case let name where name.hasPrefix("linux"): self = .linux
        case "darwin": self = .macos
        case "win32", "cygwin", "msys": self = .windows
        default: self = .unix
        }
    }

    /// The files a linker accepts for the shared library of this name.
    func sharedLibraryFiles(_ name: String) -> [String] {
        switch self {
        case .linux, .unix: ["lib\(name).so"]
        case .macos: ["lib\(name).dylib"]
        case .windows: ["\(name).lib", "lib\(name).dll.a"]
        }
    }

    func staticLibraryFiles(_ name: String) -> [String] {
        self == .windows ? ["\(name).lib"] : ["lib\(name).a"]
    }
}
