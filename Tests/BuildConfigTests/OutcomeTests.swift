import Foundation
import Testing

@testable import BuildConfig

extension Processes {
    /// The whole way on a made-up machine, whose programs are scripts.
    struct OutcomeTests {
        let machine: TemporaryDirectory
        var root: String { machine.path }

        init() throws {
            machine = try TemporaryDirectory()
            try machine.interpreter(recording("own"), at: "own/bin/python3")
            for prefix in ["own", "other"] {
                try machine.write("", to: "\(prefix)/include/Python.h")
                try machine.write("", to: "\(prefix)/lib/libpython3.11.so")
            }
            try pythonConfig(of: "own", at: "bin/python3-config")
            try pkgConfig(of: "own")
        }

        private func recording(_ prefix: String) -> String {
            Recording.debian.json.replacing("/usr/include/python3.11", with: "\(root)/\(prefix)/include")
                .replacing("/usr/lib/x86_64-linux-gnu", with: "\(root)/\(prefix)/lib")
                .replacing("/usr/bin", with: "\(root)/\(prefix)/bin").replacing(
                    "\"/usr\"", with: "\"\(root)/\(prefix)\"")
        }

        @discardableResult
        private func pythonConfig(of prefix: String, at path: String) throws -> String {
            let answer = [
                "-I\(root)/\(prefix)/include", "-L\(root)/\(prefix)/lib -lpython3.11", "",
                ".cpython-311-x86_64-linux-gnu.so",
                "/usr/lib/python3.11/config-3.11-x86_64-linux-gnu", "\(root)/\(prefix)",
            ]
            // As Python 3.7's: it knows no --embed.
            return try machine.script(
                "[ \"$1\" != --embed ] || exit 1\nprintf '%s\\n' '\(answer.joined(separator: "' '"))'", at: path)
        }

        private func pkgConfig(of prefix: String, version: String = "3.11") throws {
            try machine.script(
                """
                case "$*" in
                '--modversion python3') echo \(version) ;;
                '--cflags-only-I python3') echo '-I\(root)/\(prefix)/include ' ;;
                '--libs-only-l python3-embed') echo '-lpython3.11 ' ;;
                *) exit 1 ;;
                esac
                """, at: "bin/pkg-config")
        }

        private func outcome(
            python: String? = nil, abi: Request.ABIChoice = .abi3(floor: nil), link: Request.Link = .extension,
            _ variables: [String: String] = [:]
        ) throws -> Outcome {
            let path = ["PATH": "\(root)/own/bin:\(root)/bin:/usr/bin:/bin"]
            let environment = Environment(path.merging(variables) { $1 })
            return try Outcome(
                of: Request(python: python, abi: abi, link: link, environment: environment), in: environment)
        }

        @Test func agreement() throws {
            let found = try outcome()
            #expect(found.warnings == [])
            #expect(found.lacksPkgConfig == false)
            #expect(found.configuration.pkgConfigDirectory == nil)
            #expect(found.configuration.executable == "\(root)/own/bin/python3")
            #expect(found.configuration.includeDirectories == ["\(root)/own/include"])
            #expect(found.configuration.libraryDirectory == "\(root)/own/lib")
        }

        @Test func otherTools() throws {
            try pythonConfig(of: "other", at: "bin/python3-config")
            try pkgConfig(of: "other")
            let found = try outcome()
            #expect(found.lacksPkgConfig)
            #expect(
                found.warnings == [
                    "\(root)/bin/python3-config belongs to another Python, with headers in \(root)/other/include, and "
                        + "\(root)/own/bin/python3 says \(root)/own/include: the interpreter is believed",
                    "pkg-config python3 describes Python 3.11, with headers in \(root)/other/include, and "
                        + "\(root)/own/bin/python3 says \(root)/own/include: the interpreter is believed",
                ])
        }

        @Test func ownPkgConfigFiles() throws {
            try pkgConfig(of: "other")
            for (name, libs) in [("python3", ""), ("python3-embed", "-lpython3.11")] {
                try machine.write("Cflags: -I\(root)/own/include\nLibs: \(libs)\n", to: "own/lib/pkgconfig/\(name).pc")
            }
            #expect(try outcome().configuration.pkgConfigDirectory == "\(root)/own/lib/pkgconfig")
            // Python 3.7's own would link libpython to every extension.
            try machine.write("Cflags: -I\(root)/own/include\nLibs: -lpython3.11\n", to: "own/lib/pkgconfig/python3.pc")
            #expect(try outcome().lacksPkgConfig)
        }

        /// A Makefile sets PKG_CONFIG_PATH from the configuration, and asks again with it set.
        @Test func pkgConfigPathIsNotReliedUpon() throws {
            try pkgConfig(of: "own")
            let own = try String(contentsOfFile: root + "/bin/pkg-config", encoding: .utf8)
            try pkgConfig(of: "other")
            let other = try String(contentsOfFile: root + "/bin/pkg-config", encoding: .utf8)
            for (always, withPath) in [(own, other), (other, own), (own, own)] {
                try machine.script(
                    "[ -n \"$PKG_CONFIG_PATH\" ] || {\n\(always)\nexit 0\n}\n\(withPath)", at: "bin/pkg-config")
                #expect(try outcome(["PKG_CONFIG_PATH": "/x"]).lacksPkgConfig == (always == other || withPath == other))
                #expect(try outcome().lacksPkgConfig == (always == other))
            }
        }

        @Test func namedPythonConfigOfAnother() throws {
            let tool = try pythonConfig(of: "other", at: "tools/python3-config")
            let sentence = try refusal {
                _ = try outcome(python: "\(root)/own/bin/python3", ["MARTLET_PYTHON_CONFIG": tool])
            }
            #expect(
                sentence
                    == "\(tool) describes the Python with headers in \(root)/other/include, and not \(root)/own/bin/python3 with "
                    + "headers in \(root)/own/include: name the python3-config of that interpreter, "
                    + "or leave --python-config and MARTLET_PYTHON_CONFIG out")
            #expect(
                try outcome(python: "\(root)/own/bin/python3", ["MARTLET_PYTHON_CONFIG": "python3-config"]).warnings
                    == [])
        }

        @Test func configurationFileOverridesEverything() throws {
            let file = try machine.write(try Recording.musl.resolved().configuration.json, to: "configuration.json")
            let found = try outcome(python: "/nowhere", ["MARTLET_CONFIG_FILE": file, "MARTLET_NO_PYTHON": "1"])
            #expect(found.configuration == (try Recording.musl.resolved().configuration))
            let fixed = try machine.write(try Recording.staticLibrary.resolved().configuration.json, to: "static.json")
            #expect(
                try refusal { _ = try outcome(link: .embedding, ["MARTLET_CONFIG_FILE": fixed]) }
                    .hasPrefix("Python 3.12 (/opt/python/bin/python3.12) has only a static libpython"))
        }

        @Test func headersAlone() throws {
            let found = try outcome(["MARTLET_NO_PYTHON": "1", "PATH": "\(root)/bin"])
            #expect(found.configuration.executable == nil)
            #expect(found.configuration.includeDirectories == ["\(root)/own/include"])
            #expect(found.configuration.abi == .abi3(floor: SupportedVersions.defaultFloor))
            #expect(
                found.warnings == [
                    "MARTLET_NO_PYTHON is set: no interpreter is asked, the headers are those in \(root)/own/include"
                ])
            try found.configuration.checkConsistency(allowUnknown: false)
        }

        @Test(arguments: [
            ("--python", Request.ABIChoice.abi3(floor: nil), Request.Link.extension),
            ("MARTLET_PYTHON", .abi3(floor: nil), .extension), ("--version-specific", .versionSpecific, .extension),
            ("--link embedding", .abi3(floor: nil), .embedding),
        ])
        func headersAloneWith(_ option: String, _ abi: Request.ABIChoice, _ link: Request.Link) throws {
            var variables = ["MARTLET_NO_PYTHON": "1"]
            if option == "MARTLET_PYTHON" { variables[option] = "python3" }
            let sentence = try refusal {
                _ = try outcome(python: option == "--python" ? "python3" : nil, abi: abi, link: link, variables)
            }
            #expect(
                sentence
                    == "MARTLET_NO_PYTHON builds an abi3 extension without an interpreter, and \(option) needs one: "
                    + "unset MARTLET_NO_PYTHON, or leave \(option) out")
        }

        @Test func headersAloneWithoutThem() throws {
            #expect(
                try refusal { _ = try outcome(["MARTLET_NO_PYTHON": "1", "PATH": "\(root)/own/bin"]) }
                    == "MARTLET_NO_PYTHON is set and pkg-config finds no python3: install libpython3-dev and pkg-config "
                    + "(Debian, Ubuntu), or set PKG_CONFIG_PATH to the directory of a python3.pc")
            for (version, sentence) in [
                ("3.16", "Python 3.16 is newer than 3.15"), ("3.6", "Python 3.6 is older than 3.7"),
                ("3.8", "the floor 3.9 is above Python 3.8, whose headers the build uses"),
            ] {
                try pkgConfig(of: "own", version: version)
                #expect(try refusal { _ = try outcome(["MARTLET_NO_PYTHON": "1"]) }.hasPrefix(sentence))
            }
        }
    }
}
