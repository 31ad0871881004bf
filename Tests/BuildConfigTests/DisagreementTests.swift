import Testing

@testable import BuildConfig

struct DisagreementTests {
    /// What Debian's python3-config answers to the questions of a probe.
    private static let answer = """
        -I/usr/include/python3.11 -I/usr/include/python3.11
        -L/usr/lib/python3.11/config-3.11-x86_64-linux-gnu -L/usr/lib/x86_64-linux-gnu -lpython3.11 -ldl  -lm 

        .cpython-311-x86_64-linux-gnu.so
        /usr/lib/python3.11/config-3.11-x86_64-linux-gnu
        /usr

        """

    private static let pkgConfig = PkgConfig(
        version: "3.11", includeDirectories: ["/usr/include/python3.11", "/usr/include/x86_64-linux-gnu/python3.11"],
        libraryName: "python3.11")

    private func sentences(
        _ recording: Recording = .debian, pythonConfig: String? = nil, pkgConfig: PkgConfig? = nil
    ) throws -> [String] {
        let tool = try pythonConfig.map { try #require(PythonConfig(path: "/usr/bin/python3-config", output: $0)) }
        return Disagreements(facts: try recording.facts(), pythonConfig: tool, pkgConfig: pkgConfig).sentences
    }

    @Test func none() throws {
        #expect(try sentences(pythonConfig: Self.answer, pkgConfig: Self.pkgConfig) == [])
        #expect(try sentences() == [])
    }

    @Test func reading() throws {
        let tool = try #require(PythonConfig(path: "/usr/bin/python3-config", output: Self.answer))
        #expect(
            tool
                == PythonConfig(
                    path: "/usr/bin/python3-config",
                    includeDirectories: ["/usr/include/python3.11", "/usr/include/python3.11"],
                    libraryName: "python3.11", abiFlags: "", extensionSuffix: ".cpython-311-x86_64-linux-gnu.so",
                    configDirectory: "/usr/lib/python3.11/config-3.11-x86_64-linux-gnu", prefix: "/usr"))
        #expect(PythonConfig(path: "/usr/bin/python3-config", output: "usage") == nil)
    }

    @Test(arguments: [
        (".cpython-311-x86_64", ".cpython-311d-x86_64", "extension suffix", ".cpython-311-x86_64-linux-gnu.so"),
        ("-lpython3.11", "-lpython3.11d", "library", "python3.11"), ("-lm \n", "-lm\nd", "ABI flags", ""),
        (
            "\n/usr/lib/python3.11/config", "\n/usr/lib/python3/config", "configuration directory",
            "/usr/lib/python3.11/config-3.11-x86_64-linux-gnu"
        ),
    ])
    func pythonConfigValue(_ text: String, _ replacement: String, _ what: String, _ ours: String) throws {
        let found = try sentences(pythonConfig: Self.answer.replacing(text, with: replacement))
        #expect(found.count == 1)
        let sentence = try #require(found.first)
        #expect(sentence.hasPrefix("/usr/bin/python3-config gives the \(what) \""), "\(sentence)")
        #expect(
            sentence.hasSuffix("\", and /usr/bin/python3 says \"\(ours)\": the interpreter is believed"), "\(sentence)")
    }

    @Test func anotherPythonConfig() throws {
        #expect(
            try sentences(.conda, pythonConfig: Self.answer) == [
                "/usr/bin/python3-config belongs to another Python, with headers in /usr/include/python3.11, and "
                    + "/opt/conda/bin/python says /opt/conda/include/python3.11: the interpreter is believed"
            ])
    }

    @Test func anotherPkgConfig() throws {
        #expect(
            try sentences(.conda, pkgConfig: Self.pkgConfig) == [
                "pkg-config python3 describes Python 3.11, with headers in /usr/include/python3.11, and "
                    + "/opt/conda/bin/python says /opt/conda/include/python3.11: the interpreter is believed"
            ])
    }

    @Test func pkgConfigLibrary() throws {
        var pkgConfig = Self.pkgConfig
        pkgConfig.libraryName = "python3.11d"
        #expect(
            try sentences(pkgConfig: pkgConfig) == [
                "pkg-config python3-embed gives the library \"python3.11d\", and "
                    + "/usr/bin/python3 says \"python3.11\": the interpreter is believed"
            ])
    }
}
