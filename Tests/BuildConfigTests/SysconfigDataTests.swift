import Testing

@testable import BuildConfig

/// Cross builds: the target's sysconfigdata, below some root of this machine.
struct SysconfigDataTests {
    let target: TemporaryDirectory
    var root: String { target.path }

    init() throws {
        target = try TemporaryDirectory()
    }

    private static let data = """
        # system configuration generated and used by the sysconfig module
        build_time_vars = {'ABIFLAGS': '',
         'EXT_SUFFIX': '.cpython-312-aarch64-linux-gnu.so',
         'INCLUDEPY': '/usr/include/python3.12',
         'LDVERSION': '3.12',
         'LIBDIR': '/usr/lib',
         'LIBPC': '/usr/lib/pkgconfig',
         'MACHDEP': 'linux',
         'MULTIARCH': 'aarch64-linux-gnu',
         'Py_DEBUG': 0,
         'Py_ENABLE_SHARED': 1,
         'SIZEOF_VOID_P': 8,
         'SOABI': 'cpython-312-aarch64-linux-gnu',
         'VERSION': '3.12',
         'prefix': '/usr'}
        """

    private static let name = "_sysconfigdata__linux_aarch64-linux-gnu.py"

    private func write(_ text: String = data, name: String = name) throws {
        try target.write(text, to: "usr/lib/python3.12/\(name)")
        try target.write("", to: "usr/include/python3.12/Python.h")
        try target.write("", to: "usr/lib/libpython3.12.so")
    }

    private func outcome(_ path: String, _ variables: [String: String] = [:]) throws -> Outcome {
        let environment = Environment(variables)
        return try Outcome(
            of: Request(sysconfigdata: path, abi: .versionSpecific, environment: environment), in: environment)
    }

    @Test(arguments: ["", "/usr", "/usr/lib", "/usr/lib/python3.12", "/usr/lib/python3.12/\(name)"])
    func found(_ path: String) throws {
        try write()
        let configuration = try outcome(root + path).configuration
        #expect(configuration.executable == nil)
        #expect(configuration.version == PythonVersion(3, 12))
        #expect(configuration.extensionSuffix == ".cpython-312-aarch64-linux-gnu.so")
        #expect(configuration.includeDirectories == [root + "/usr/include/python3.12"])
        #expect(configuration.libraryDirectory == root + "/usr/lib")
        #expect(configuration.shared)
        let byVariable = Environment(["MARTLET_SYSCONFIGDATA": root + path])
        let request = Request(abi: .versionSpecific, environment: byVariable)
        #expect(try Outcome(of: request, in: byVariable).configuration == configuration)
    }

    /// As PyPy 8 has it: no prefix, no platform, and a libpython that is always shared.
    @Test func pypy() throws {
        let data = """
            build_time_vars = {'EXT_SUFFIX': '.pypy311-pp80-aarch64-linux-gnu.so',
             'INCLUDEPY': '/usr/include/pypy3.11',
             'LIBDIR': '/usr/lib/aarch64-linux-gnu',
             'Py_ENABLE_SHARED': 0,
             'SIZEOF_VOID_P': 8,
             'VERSION': '3.11'}
            """
        try target.write(data, to: "usr/lib/pypy3.11/_sysconfigdata.py")
        try target.write("", to: "usr/include/pypy3.11/Python.h")
        try target.write("", to: "usr/lib/aarch64-linux-gnu/libpypy3.11-c.so")
        let found = try outcome(root + "/usr/lib/pypy3.11").configuration
        #expect(found.implementation == .pypy && found.shared)
        #expect(found.includeDirectories == [root + "/usr/include/pypy3.11"])
        #expect(found.libraryName == "pypy3.11-c")
        #expect(found.libraryDirectory == root + "/usr/lib/aarch64-linux-gnu")
        #expect(found.extensionSuffix == ".pypy311-pp80-aarch64-linux-gnu.so")
    }

    @Test func none() throws {
        #expect(
            try refusal { _ = try outcome(root) }
                == "there is no _sysconfigdata*.py at \(root) or in its lib/python3.* directories: "
                + "give --sysconfigdata the file, or the directory that holds the target's lib")
    }

    @Test func several() throws {
        try write()
        try write(name: "_sysconfigdata_t.py")
        let directory = root + "/usr/lib/python3.12/"
        #expect(
            try refusal { _ = try outcome(root) } == "\(root) holds several different sysconfigdata files "
                + "(\(directory)\(Self.name), \(directory)_sysconfigdata_t.py): "
                + "give --sysconfigdata one of them, or set _PYTHON_SYSCONFIGDATA_NAME")
        let preferred = ["_PYTHON_SYSCONFIGDATA_NAME": "_sysconfigdata_t"]
        #expect(try outcome(root, preferred).configuration.version == PythonVersion(3, 12))
    }

    @Test(arguments: [
        ("SIZEOF_VOID_P': 8", "SIZEOF_VOID_P': 'x'", "SIZEOF_VOID_P is x"),
        ("'VERSION'", "'OTHER'", "it has no VERSION"),
        ("'EXT_SUFFIX'", "'other'", "it has no EXT_SUFFIX"), ("'INCLUDEPY'", "'other'", "it has no INCLUDEPY"),
        ("build_time_vars", "vars", "it assigns no dictionary to build_time_vars"),
    ])
    func unreadable(_ text: String, _ replacement: String, _ reason: String) throws {
        try write(Self.data.replacing(text, with: replacement))
        #expect(
            try refusal { _ = try outcome(root) }
                == "\(root)/usr/lib/python3.12/\(Self.name) does not read as sysconfigdata "
                + "(\(reason)): give --sysconfigdata a _sysconfigdata*.py of the target Python")
    }

    @Test func narrowTarget() throws {
        try write(Self.data.replacing("SIZEOF_VOID_P': 8", with: "SIZEOF_VOID_P': 4"))
        #expect(
            try refusal { _ = try outcome(root) }
                == "the configured Python is a 32-bit interpreter, and Swift builds 64-bit modules: "
                + "install a 64-bit Python and name it with --python")
    }
}
