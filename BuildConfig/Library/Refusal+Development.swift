/// What a build needs besides the interpreter: headers, libpython, python3-config.
extension Refusal {
    static func headersMissing(
        _ implementation: Implementation, _ version: PythonVersion, _ executable: String?, directory: String
    ) -> Refusal {
        let package =
            switch implementation {
            case .cpython: "libpython\(version)-dev (Debian, Ubuntu), python3-devel (Fedora) or python3-dev (Alpine)"
            case .pypy: "pypy3-dev (Debian, Ubuntu) or pypy3-devel (Fedora)"
            case .graalpy: "the complete GraalPy distribution"
            }
        return Refusal(
            "\(python(version, executable)) has no headers, there is no \(directory)/Python.h: install \(package), "
                + "or name another interpreter with --python")
    }

    static var headersNotFound: Refusal {
        Refusal(
            "MARTLET_NO_PYTHON is set and pkg-config finds no python3: install libpython3-dev and pkg-config "
                + "(Debian, Ubuntu), or set PKG_CONFIG_PATH to the directory of a python3.pc")
    }

    static func staticLibrary(_ version: PythonVersion, _ executable: String?) -> Refusal {
        Refusal(
            "\(python(version, executable)) has only a static libpython, and an embedding links a shared one: "
                + "use a Python built with --enable-shared, or build an extension with --link extension")
    }

    static func libraryMissing(_ name: String, _ version: PythonVersion, _ executable: String?) -> Refusal {
        Refusal(
            "\(python(version, executable)) has no \(name) to link, which an embedding needs: "
                + "install its development package (Debian and Ubuntu: libpython\(version)-dev), "
                + "or build an extension with --link extension")
    }

    static func foreignPythonConfig(_ tool: PythonConfig, asked facts: Facts) -> Refusal {
        Refusal(
            "\(tool.path) describes the Python with headers in \(tool.includeDirectories.first ?? "no directory"), and not "
                + "\(facts.executable ?? "the interpreter asked for") with headers in \(facts.includeDirectories.first ?? "no directory"): "
                + "name the python3-config of that interpreter, or leave --python-config and MARTLET_PYTHON_CONFIG out")
    }

    static func pythonConfigFailed(_ path: String, origin: String) -> Refusal {
        Refusal("\(origin) names \(path), which does not answer as a python3-config: name another, or leave it out")
    }

    static func noPythonWith(_ option: String) -> Refusal {
        Refusal(
            "MARTLET_NO_PYTHON builds an abi3 extension without an interpreter, and \(option) needs one: "
                + "unset MARTLET_NO_PYTHON, or leave \(option) out")
    }
}
