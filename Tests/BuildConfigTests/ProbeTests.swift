import Testing

@testable import BuildConfig

extension Processes {
    /// Interpreters that answer, that fail, and that answer something else: scripts in their place.
    struct ProbeTests {
        let machine: TemporaryDirectory
        var root: String { machine.path }

        init() throws {
            machine = try TemporaryDirectory()
        }

        private func facts(_ paths: [String], named: Bool = false) throws -> Facts {
            let choice = InterpreterChoice(candidates: paths, named: named, refusal: .noInterpreter)
            return try Probe(environment: Environment(["PATH": "/usr/bin:/bin"])).facts(of: choice)
        }

        /// A pyenv shim of a version that is not selected fails like this.
        @Test func failingShimIsPassedOver() throws {
            let shim = try machine.script("echo 'pyenv: python3: command not found' >&2; exit 127", at: "shims/python3")
            let good = try machine.interpreter(Recording.debian.json, at: "bin/python3")
            #expect(try facts([shim, good]).version == "3.11.2")
            #expect(
                try refusal { _ = try facts([shim]) } == "\(shim) did not run as a Python interpreter "
                    + "(pyenv: python3: command not found): repair it, or name another with --python")
        }

        @Test func pythonTwoOnPathIsPassedOver() throws {
            let two = try machine.interpreter(Recording.pythonTwo.json, at: "bin/python")
            let three = try machine.interpreter(Recording.debian.json, at: "bin/python3")
            #expect(try facts([two, three]).version == "3.11.2")
            #expect(try refusal { _ = try facts([two]) }.hasPrefix("/opt/python2/bin/python is Python 2.7.18"))
            #expect(try facts([two, three], named: true).version == "2.7.18")
        }

        @Test func otherOutputIsIgnored() throws {
            let json = Recording.debian.json.split(whereSeparator: \.isNewline).joined(separator: " ")
            let chatty = try machine.script(
                "echo hello\ncat <<'END'\nmartlet-facts:\(json)\nEND\necho bye >&2", at: "python3")
            #expect(try facts([chatty]).executable == "/usr/bin/python3")
        }

        @Test func silence() throws {
            let silent = try machine.script("exit 0", at: "python3")
            #expect(
                try refusal { _ = try facts([silent]) }
                    == "\(silent) did not run as a Python interpreter (it printed nothing): "
                    + "repair it, or name another with --python")
        }

        @Test func notAProgram() throws {
            #expect(try refusal { _ = try facts(["/nowhere/python3"]) }.contains("(it cannot be started)"))
        }

        @Test func unreadableFacts() throws {
            let odd = try machine.interpreter("{}", at: "python3")
            #expect(try refusal { _ = try facts([odd]) }.hasPrefix("\(odd) answered with facts that do not read ("))
            let versionless = try machine.interpreter(
                Recording.debian.json.replacing("3.11.2", with: "nightly"), at: "python4")
            let found = try facts([versionless])
            let request = Request(environment: Environment([:]))
            #expect(
                try refusal { _ = try Resolution(facts: found, request: request).result() }
                    == "/usr/bin/python3 answered with facts that do not read (its version is \"nightly\"): "
                    + "report it, and name another interpreter with --python")
        }

        @Test func noneAtAll() throws {
            #expect(
                try refusal { _ = try facts([]) }
                    == "no Python 3 interpreter was found in a virtual environment, on PATH or at "
                    + "/usr/bin/python3: install Python (Debian and Ubuntu: python3 libpython3-dev), name one with --python or "
                    + "MARTLET_PYTHON, or build without one with MARTLET_NO_PYTHON=1")
        }
    }
}
