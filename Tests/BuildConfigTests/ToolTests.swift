import Foundation
import Testing

@testable import BuildConfig

extension Processes {
    /// martlet-config itself: what it prints where, and how it ends.
    struct ToolTests {
        let machine: TemporaryDirectory
        var root: String { machine.path }

        init() throws {
            machine = try TemporaryDirectory()
            try machine.interpreter(Recording.debian.json, at: "bin/python3")
        }

        /// Beside the tests, which depend on it.
        private static let tool = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("martlet-config").path

        struct Ended {
            let succeeded: Bool
            let output: String
            let errors: String
        }

        private func run(_ arguments: String..., with variables: [String: String] = [:]) throws -> Ended {
            let errors = root + "/errors"
            let words = ([Self.tool] + arguments).map { ShellWord($0).quoted }.joined(separator: " ")
            let command = Command(
                program: "/bin/sh", arguments: ["-c", words + " 2>" + errors],
                environment: Environment(variables.merging(["PATH": root + "/bin:/usr/bin:/bin"]) { first, _ in first })
            )
            let answer = try #require(command.run(errorOutput: .dropped))
            return Ended(
                succeeded: answer.succeeded, output: answer.output,
                errors: try String(contentsOfFile: errors, encoding: .utf8))
        }

        private func recorded(_ recording: Recording) throws -> [String: String] {
            let json = try recording.resolved().configuration.json
            return ["MARTLET_CONFIG_FILE": try machine.write(json, to: "configuration.json")]
        }

        @Test(arguments: Renderer.Format.allCases, Request.Link.allCases)
        func print(_ format: Renderer.Format, _ link: Request.Link) throws {
            let ended = try run(
                "print", "--format", format.rawValue, "--link", link.rawValue, with: try recorded(.framework))
            let configuration = try Recording.framework.resolved().configuration
            #expect(ended.succeeded && ended.errors == "")
            #expect(ended.output == Renderer(configuration, link: link).render(format))
        }

        @Test func versions() throws {
            let all = SupportedVersions.all.map { "\($0)\n" }.joined()
            #expect(try run("versions").output == all)
        }

        @Test func refusals() throws {
            let ended = try run("print", "--python", "/nowhere/python3")
            #expect(ended.succeeded == false && ended.output == "")
            #expect(
                ended.errors == "martlet-config: error: --python asks for /nowhere/python3, and there is no such "
                    + "interpreter: install it, or name another by path, command or version\n")
        }

        /// Warnings do not get into what a build reads.
        @Test func warnings() throws {
            try machine.write("", to: "include/Python.h")
            try machine.interpreter(
                Recording.pypy.json.replacing("/usr/include/pypy3.9", with: root + "/include"), at: "bin/pypy3")
            let ended = try run("print", "--format", "env", "--python", "pypy3", "--floor", "3.9")
            #expect(ended.succeeded)
            #expect(ended.output.hasPrefix("export MARTLET_PYTHON='/usr/bin/pypy3.9'\n"))
            #expect(ended.errors.hasPrefix("martlet-config: warning: PyPy has no stable ABI: the module is built for "))
        }

        @Test(arguments: [
            (["--version-specific", "--floor", "3.9"], "--version-specific has no floor: leave --floor out"),
            (["--version-specific", "--abi3t"], "--version-specific and --abi3t contradict each other"),
            (["--floor", "three"], "The value 'three' is invalid for '--floor <floor>'"),
        ])
        func contradictions(_ flags: [String], _ sentence: String) throws {
            let ended = try run("print", flags[0], flags[1], flags.count > 2 ? flags[2] : "--link=extension")
            #expect(ended.succeeded == false && ended.output == "")
            #expect(ended.errors.contains(sentence), "\(ended.errors)")
        }

        @Test func configureWrites() throws {
            let ended = try run("configure", "--output", root + "/out", with: try recorded(.musl))
            #expect(ended.succeeded && ended.output == "" && ended.errors == "")
            let configuration = try Recording.musl.resolved().configuration
            let directory = root + "/out/"
            #expect(
                try String(contentsOfFile: directory + "configuration.json", encoding: .utf8) == configuration.json)
            #expect(
                try String(contentsOfFile: directory + "configuration.mk", encoding: .utf8)
                    == Renderer(configuration).make)
        }

        @Test func printConfigurationStops() throws {
            let variables = try recorded(.musl).merging(["MARTLET_PRINT_CONFIG": "1"]) { $1 }
            let ended = try run("configure", "--output", root + "/out", with: variables)
            #expect(ended.succeeded == false)
            #expect(ended.output == Renderer(try Recording.musl.resolved().configuration).render(.text))
            #expect(
                ended.errors
                    == "martlet-config: error: MARTLET_PRINT_CONFIG is set: nothing is written, unset it to go on\n")
            #expect((root + "/out").isDirectory == false)
        }

        /// All of a build's environment by name, on the interpreters and headers of this machine.
        @Test func environment() throws {
            let path = try #require(LiveInterpreters.usable.first)
            let version = try LiveInterpreters.ask(path, "'%d.%d' % sys.version_info[:2]")
            let found = try run("print", "--version-specific", with: ["MARTLET_PYTHON": path])
            #expect(found.output.contains(" \(version)\n"), "\(found)")
            // Asked like the tool below, with nothing but a PATH: a build's PKG_CONFIG_PATH may name other headers.
            let bare = Environment(["PATH": "/usr/bin:/bin"])
            let headers = try #require(PkgConfig(in: bare)?.includeDirectories.first)
            let alone = try run("print", "--floor", "3.7", with: ["MARTLET_NO_PYTHON": "1"])
            #expect(alone.output.contains("headers:       \(headers)"), "\(alone)")
            #expect(alone.output.contains("abi:           abi3, floor 3.7\n"))
            #expect(alone.output.contains("executable:") == false)
            #expect(alone.errors.contains("MARTLET_NO_PYTHON is set: no interpreter is asked"))
        }
    }
}
