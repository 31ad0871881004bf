import Foundation
import Testing

@testable import BuildConfig

extension Processes {
    /// The interpreters of this machine, against their own sysconfig and against the linker.
    struct LiveInterpreterTests {
        private func outcome(
            _ path: String, _ abi: Request.ABIChoice, link: Request.Link = .extension, sysconfigdata: String? = nil,
            named: String? = nil
        ) throws -> Outcome {
            var environment = LiveInterpreters.environment
            environment.variables["_PYTHON_SYSCONFIGDATA_NAME"] = named
            let request = Request(
                python: sysconfigdata == nil ? path : nil, sysconfigdata: sysconfigdata, abi: abi, link: link,
                environment: environment)
            return try Outcome(of: request, in: environment)
        }

        @Test func thereIsOne() {
            #expect(
                LiveInterpreters.usable.isEmpty == false,
                "no Python of a supported version with headers; run BuildConfig/prerequisites.sh")
        }

        @Test(arguments: LiveInterpreters.usable)
        func againstSysconfig(_ path: String) throws {
            let configuration = try outcome(path, .versionSpecific).configuration
            func ask(_ expression: String) throws -> String { try LiveInterpreters.ask(path, expression) }
            #expect(try configuration.executable == ask("sys.executable"))
            #expect(try "\(configuration.version)" == ask("'%d.%d' % sys.version_info[:2]"))
            #expect(try configuration.implementation.rawValue == ask("sys.implementation.name"))
            #expect(try configuration.extensionSuffix == ask("sysconfig.get_config_var('EXT_SUFFIX')"))
            #expect(try configuration.includeDirectories.first == ask("sysconfig.get_path('include')"))
            #expect(
                try "\(configuration.gilDisabled)"
                    == ask("str(bool(sysconfig.get_config_var('Py_GIL_DISABLED'))).lower()"))
            #expect(try "\(configuration.debug)" == ask("str(hasattr(sys, 'gettotalrefcount')).lower()"))
            #expect(configuration.pointerWidth == Int.bitWidth)
            try configuration.checkConsistency(allowUnknown: false)
        }

        @Test(arguments: LiveInterpreters.usable)
        func floors(_ path: String) throws {
            let facts = try Probe(environment: LiveInterpreters.environment).facts(ofInterpreter: path)
            guard facts.implementation == "cpython", facts.isFreeThreaded == false else { return }
            let version = try #require(facts.series)
            for floor in SupportedVersions.all {
                let request = Request(abi: .abi3(floor: floor), environment: LiveInterpreters.environment)
                let resolution = Resolution(facts: facts, request: request)
                if floor <= version {
                    #expect(try resolution.result().configuration.floor == floor)
                } else {
                    let sentence = try refusal { _ = try resolution.result() }
                    #expect(sentence.hasPrefix("the floor \(floor) is above Python \(version)"))
                }
            }
        }

        @Test(arguments: LiveInterpreters.paths)
        func unsupportedVersion(_ path: String) throws {
            let facts = try Probe(environment: LiveInterpreters.environment).facts(ofInterpreter: path)
            let series = try #require(facts.series)
            guard series < SupportedVersions.oldest else { return }
            let sentence = try refusal { _ = try outcome(path, .versionSpecific) }
            #expect(sentence.contains("Python \(series)"))
            #expect(
                sentence.contains(
                    "name a \(series.major < 3 ? "Python 3" : "newer one") with --python or MARTLET_PYTHON"))
        }

        /// The file that the interpreter itself reads gives what asking it gives, without running it.
        @Test(arguments: LiveInterpreters.usable)
        func crossFromItsOwnFile(_ path: String) throws {
            let folder = try LiveInterpreters.ask(path, "os.path.dirname(os.__file__)")
            // A debug build has its own beside the other one's.
            let named = try LiveInterpreters.ask(path, "sysconfig._get_sysconfigdata_name()")
            let asked = try outcome(path, .versionSpecific).configuration
            if folder.appending(path: named + ".py").isFile == false {
                // Before PyPy 8 it is a program, and only PyPy can run it.
                #expect(asked.implementation == .pypy)
                let sentence = try refusal { _ = try outcome(path, .versionSpecific, sysconfigdata: folder) }
                #expect(sentence.contains("does not read as sysconfigdata"))
                return
            }
            var read = try outcome(path, .versionSpecific, sysconfigdata: folder, named: named).configuration
            read.executable = asked.executable
            read.pkgConfigDirectory = asked.pkgConfigDirectory
            #expect(read == asked)
        }

        /// The flags, given to the compiler that comes with Swift: a program that holds this Python, and finds it at run time.
        @Test(arguments: LiveInterpreters.usable)
        func embeddingFlagsBuildAProgram(_ path: String) throws {
            let asked = try outcome(path, .versionSpecific).configuration
            // PyPy has no Py_Initialize, and a static libpython is refused.
            guard asked.implementation == .cpython, asked.shared, asked.libraryDirectory != nil else { return }
            let configuration = try outcome(path, .versionSpecific, link: .embedding).configuration
            let directory = try TemporaryDirectory()
            let source = try directory.write(
                "#include <Python.h>\nint main(void) { return puts(Py_GetVersion()) < 0; }\n", to: "main.c")
            let clang = try #require(LiveInterpreters.environment.programs("clang").first)
            let program = directory.path + "/main"
            let arguments =
                CompilerFlags(configuration: configuration, link: .embedding).clang + [source, "-o", program]
            let build = try #require(
                Command(
                    program: clang, arguments: [source] + arguments.filter { $0 != source },
                    environment: LiveInterpreters.environment
                )
                .run(errorOutput: .kept))
            #expect(build.succeeded, "\(build.output)")
            let words = LiveInterpreters.command(program, with: try #require(configuration.libraryDirectory))
            let run = try #require(
                Command(program: words[0], arguments: Array(words.dropFirst()), environment: Environment([:]))
                    .run(errorOutput: .kept))
            #expect(run.output.hasPrefix("\(configuration.version)."), "\(run.output)")
        }

        /// A virtual environment is chosen by VIRTUAL_ENV, runs itself, and has the headers of the Python behind it.
        @Test func virtualEnvironment() throws {
            let path = try #require(LiveInterpreters.usable.first)
            let directory = try TemporaryDirectory()
            let make = Command(
                program: path, arguments: ["-m", "venv", "--without-pip", directory.path],
                environment: LiveInterpreters.environment)
            try #require(make.run(errorOutput: .kept)?.succeeded == true)
            var environment = LiveInterpreters.environment
            environment.variables["VIRTUAL_ENV"] = directory.path
            let found = try Outcome(of: Request(abi: .versionSpecific, environment: environment), in: environment)
                .configuration
            let behind = try outcome(path, .versionSpecific).configuration
            #expect(found.executable?.hasPrefix(directory.path + "/bin/python") == true)
            #expect(found.includeDirectories == behind.includeDirectories)
            #expect(found.libraryDirectory == behind.libraryDirectory)
        }
    }
}
