/// The interpreter: not there, not usable, or not one Martlet knows.
extension Refusal {
    static var noInterpreter: Refusal {
        Refusal(
            "no Python 3 interpreter was found in a virtual environment, on PATH or at /usr/bin/python3: install Python "
                + "(Debian and Ubuntu: python3 libpython3-dev), name one with --python or MARTLET_PYTHON, "
                + "or build without one with MARTLET_NO_PYTHON=1")
    }

    static func interpreterNotFound(_ name: String, origin: String) -> Refusal {
        Refusal(
            "\(origin) asks for \(name), and there is no such interpreter: install it, "
                + "or name another by path, command or version")
    }

    static func environmentWithoutInterpreter(_ directory: String, variable: String) -> Refusal {
        Refusal(
            "\(variable) is \(directory), which holds no Python interpreter: "
                + "unset \(variable), create the environment again, or name an interpreter with --python")
    }

    static func interpreterFailed(_ path: String, _ output: String) -> Refusal {
        let lines = output.split(whereSeparator: \.isNewline)
        let reason = lines.last.map(String.init) ?? "it printed nothing"
        return Refusal(
            "\(path) did not run as a Python interpreter (\(reason)): repair it, or name another with --python")
    }

    static func unreadableFacts(_ path: String, _ reason: String) -> Refusal {
        Refusal(
            "\(path) answered with facts that do not read (\(reason)): report it, and name another interpreter with --python"
        )
    }

    static func pythonTwo(_ release: String, _ path: String) -> Refusal {
        Refusal(
            "\(path) is Python \(release), and Martlet needs Python \(SupportedVersions.oldest) or later: "
                + "name a Python 3 with --python or MARTLET_PYTHON")
    }

    static func unknownImplementation(_ name: String, _ path: String) -> Refusal {
        Refusal(
            "\(path) is \(name), and Martlet knows \(Implementation.allCases.map(\.name).joined(separator: ", ")): "
                + "name one of these with --python or MARTLET_PYTHON")
    }

    static func tooOld(_ version: PythonVersion, _ executable: String?) -> Refusal {
        Refusal(
            "\(python(version, executable)) is older than \(SupportedVersions.oldest), the oldest Martlet supports: "
                + "name a newer one with --python or MARTLET_PYTHON")
    }

    static func tooNew(_ version: PythonVersion, _ executable: String?) -> Refusal {
        Refusal(
            "\(python(version, executable)) is newer than \(SupportedVersions.newest), the newest Martlet knows: "
                + "name an older one with --python, update Martlet, or try it with MARTLET_ALLOW_UNKNOWN_PYTHON=1")
    }

    static func narrowPointers(_ width: Int, _ executable: String?) -> Refusal {
        Refusal(
            "\(executable ?? "the configured Python") is a \(width)-bit interpreter, and Swift builds 64-bit modules: "
                + "install a 64-bit Python and name it with --python")
    }
}
