/// What one Python says of itself, before anything is concluded. Codable, so that recorded answers of Pythons that are not
/// installed can be tests.
struct Facts: Codable, Hashable {
    /// `sys.implementation.name`; Python 2 has none, and its probe answers "cpython".
    var implementation: String
    /// The full release: "3.12.1".
    var version: String
    /// `sys.executable`, which is the real one behind a pyenv shim. nil for a sysconfigdata file.
    var executable: String?
    /// `sys.platform`.
    var platform: String
    var pointerWidth: Int
    /// Where the Python behind a virtual environment is installed.
    var basePrefix: String
    /// Anaconda links its interpreter statically and ships a shared libpython all the same.
    var conda: Bool
    var includeDirectories: [String]
    /// The sysconfig variables named in `ProbeScript`, numbers as text, those without a value left out.
    var variables: [String: String]
    /// What is on the disk, looked up after the interpreter answered.
    var found = Found()

    struct Found: Codable, Hashable {
        /// An include directory that holds Python.h.
        var headers: String?
        /// The directory of the library that -l would find.
        var libraryDirectory: String?
        /// The directory of a python3.pc and a python3-embed.pc that describe this Python.
        var pkgConfigDirectory: String?
    }
}

/// The conclusions that need no more than one fact or two.
extension Facts {
    var series: PythonVersion? { PythonVersion(release: version) }

    var system: Platform { Platform(sysPlatform: platform) }

    /// Windows has no Py_DEBUG variable, its file names say it.
    var isDebug: Bool {
        variables["Py_DEBUG"] == "1" || variables["EXT_SUFFIX"]?.hasPrefix("_d.") == true
    }

    var isFreeThreaded: Bool { variables["Py_GIL_DISABLED"] == "1" }

    var frameworkPrefix: String? {
        variables["PYTHONFRAMEWORKPREFIX"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// CPython on Unix says it; everywhere else libpython is always shared.
    var isShared: Bool {
        variables["Py_ENABLE_SHARED"] == "1" || implementation != "cpython" || system == .windows || conda
            || frameworkPrefix != nil
    }

    /// What follows -l for the real library, not the stable ABI's libpython3.
    var libraryName: String? {
        guard let series else { return nil }
        switch Implementation(rawValue: implementation) {
        case .pypy: return "pypy\(series)-c"
        case .graalpy: return "python-native"
        case .cpython, nil: break
        }
        if system == .windows {
            return "python\(series.major)\(series.minor)" + (isFreeThreaded ? "t" : "") + (isDebug ? "_d" : "")
        }
        return "python" + (variables["LDVERSION"] ?? "\(series)" + (variables["ABIFLAGS"] ?? ""))
    }
}
