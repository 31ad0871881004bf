import Testing

@testable import BuildConfig

extension Processes {
    /// Which interpreters are tried, on made-up machines.
    struct InterpreterChoiceTests {
        let machine: TemporaryDirectory
        var root: String { machine.path }

        init() throws {
            machine = try TemporaryDirectory()
            for name in [
                "bin/python3", "bin/python3.12", "bin/python", "bin/pypy3", "other/python3", "venv/bin/python",
                "pyenv/shims/python3.11", "pyenv/versions/3.11.7/bin/python3.11",
                "pyenv/versions/3.11.10/bin/python3.11",
                "pyenv/versions/3.13.0t/bin/python3.13t", "pyenv/versions/3.13.0/bin/python3.13", "prefix/bin/python3",
            ] {
                try machine.script("exit 1", at: name)
            }
        }

        private func candidates(python: String? = nil, _ variables: [String: String] = [:]) throws -> [String] {
            var variables = variables
            variables["PATH"] = variables["PATH"] ?? "\(root)/bin:\(root)/other:\(root)/pyenv/shims"
            variables["PYENV_ROOT"] = "\(root)/pyenv"
            let environment = Environment(variables)
            let request = Request(python: python, environment: environment)
            let choice = try InterpreterChoice(for: request, in: environment)
            return choice.candidates.map { $0.hasPrefix(root) ? String($0.dropFirst(root.count + 1)) : $0 }
        }

        @Test func order() throws {
            let environment = [
                "MARTLET_PYTHON": "\(root)/other/python3", "VIRTUAL_ENV": "\(root)/venv",
                "CONDA_PREFIX": "\(root)/prefix",
            ]
            #expect(try candidates(python: "pypy3", environment) == ["bin/pypy3"])
            #expect(try candidates(environment) == ["other/python3"])
            #expect(try candidates(environment.filter { $0.key != "MARTLET_PYTHON" }) == ["venv/bin/python"])
            #expect(try candidates(["CONDA_PREFIX": "\(root)/prefix"]) == ["prefix/bin/python3"])
            let around = try candidates()
            #expect(Array(around.prefix(3)) == ["bin/python3", "other/python3", "bin/python"])
            #expect(around.dropFirst(3).allSatisfy { $0 == "/usr/bin/python3" })
        }

        @Test(arguments: [
            ("pypy3", ["bin/pypy3"]), ("3.12", ["bin/python3.12"]),
            (
                "3.11",
                [
                    "pyenv/shims/python3.11", "pyenv/versions/3.11.10/bin/python3.11",
                    "pyenv/versions/3.11.7/bin/python3.11",
                ]
            ),
            ("3.11.7", ["pyenv/versions/3.11.7/bin/python3.11"]), ("3.13t", ["pyenv/versions/3.13.0t/bin/python3.13t"]),
            ("3.13", ["pyenv/versions/3.13.0/bin/python3.13"]),
        ])
        func named(_ name: String, _ expected: [String]) throws {
            #expect(try candidates(python: name) == expected)
        }

        @Test func directories() throws {
            #expect(try candidates(python: "\(root)/prefix") == ["prefix/bin/python3"])
            #expect(try candidates(python: "\(root)/venv/") == ["venv/bin/python"])
        }

        @Test(arguments: ["/nowhere/python3", "python9", "3.14", "3.11.8"])
        func notFound(_ name: String) throws {
            #expect(
                try refusal { _ = try candidates(python: name) }
                    == "--python asks for \(name), and there is no such interpreter: "
                    + "install it, or name another by path, command or version")
            #expect(
                try refusal { _ = try candidates(["MARTLET_PYTHON": name]) }
                    == "MARTLET_PYTHON asks for \(name), and there is no "
                    + "such interpreter: install it, or name another by path, command or version")
        }

        @Test func emptyEnvironments() throws {
            #expect(
                try refusal { _ = try candidates(["VIRTUAL_ENV": "/nowhere"]) }
                    == "VIRTUAL_ENV is /nowhere, which holds no Python "
                    + "interpreter: unset VIRTUAL_ENV, create the environment again, or name an interpreter with --python"
            )
        }

        /// A python3-config without a python3 beside it on PATH still leads to one.
        @Test func throughPythonConfig() throws {
            let answer = "-I/i\n-L/l\n\n.so\n/c\n\(root)/prefix"
            try machine.script("printf '%s\\n' '\(answer)'", at: "config/python3-config")
            #expect(try candidates(["PATH": "\(root)/config"]).first == "prefix/bin/python3")
            let tool = "\(root)/config/python3-config"
            #expect(try candidates(["MARTLET_PYTHON_CONFIG": tool]) == ["prefix/bin/python3"])
            #expect(try candidates(python: "pypy3", ["MARTLET_PYTHON_CONFIG": tool]) == ["bin/pypy3"])
        }

        /// python3.12-config is python3.12's, whatever python3 is beside it.
        @Test func versionedPythonConfig() throws {
            try machine.script("printf '%s\\n' '-I/i\n-L/l\n\n.so\n/c\n\(root)'", at: "bin/python3.12-config")
            #expect(try candidates(["MARTLET_PYTHON_CONFIG": "python3.12-config"]) == ["bin/python3.12"])
        }

        @Test func brokenPythonConfig() throws {
            try machine.script("exit 1", at: "bin/python3-config")
            let tool = "\(root)/bin/python3-config"
            #expect(
                try refusal { _ = try candidates(["MARTLET_PYTHON_CONFIG": tool]) }
                    == "--python-config or MARTLET_PYTHON_CONFIG "
                    + "names \(tool), which does not answer as a python3-config: name another, or leave it out")
        }
    }
}
