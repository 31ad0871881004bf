import Testing

@testable import BuildConfig

/// Where headers and libraries are, when sysconfig names another place.
struct FactsOnDiskTests {
    let disk: TemporaryDirectory

    init() throws {
        disk = try TemporaryDirectory()
    }

    private func found(_ recording: Recording, with files: [String]) throws -> Facts.Found {
        for file in files { try disk.write("", to: file) }
        var facts = try recording.facts()
        facts.basePrefix = disk.path
        facts.variables["LIBDIR"] = disk.path + "/bin"
        facts.variables["LIBPL"] = nil
        facts.variables["LIBPC"] = nil
        facts.includeDirectories = [disk.path + "/include", disk.path + "/platinclude"]
        facts.lookOnDisk()
        return facts.found
    }

    static let libraries: [(recording: Recording, file: String, directory: String?)] = [
        (.pypy, "lib/x86_64-linux-gnu/libpypy3.9-c.so", "lib/x86_64-linux-gnu"),
        (.pypy, "bin/libpypy3.9-c.so", "bin"), (.windows, "libs/python312.lib", "libs"),
        (.framework, "lib/libpython3.12.dylib", "lib"), (.staticLibrary, "lib/libpython3.12.a", "lib"),
        (.debian, "lib64/libpython3.11.so", "lib64"), (.debian, "lib/libpython3.11.a", nil),
        (.debian, "lib/libpython3.11.so.1.0", nil), (.debug, "lib/libpython3.11.so", nil),
    ]

    @Test(arguments: libraries)
    func library(_ recording: Recording, _ file: String, _ directory: String?) throws {
        #expect(try found(recording, with: [file]).libraryDirectory == directory.map { disk.path + "/" + $0 })
    }

    @Test func headers() throws {
        #expect(try found(.debian, with: ["include/patchlevel.h"]).headers == nil)
        #expect(try found(.debian, with: ["platinclude/Python.h"]).headers == disk.path + "/platinclude")
        #expect(try found(.debian, with: ["include/Python.h"]).headers == disk.path + "/include")
    }

    /// Two Pythons in /usr: its python3.pc describes one of them.
    @Test func pkgConfigOfAnotherPython() throws {
        for (version, expected) in [("include", disk.path + "/lib/pkgconfig"), ("other", nil)] {
            try disk.write("Cflags: -I\(disk.path)/\(version)\nLibs:\n", to: "lib/pkgconfig/python3.pc")
            try disk.write(
                "Cflags: -I\(disk.path)/\(version)\nLibs: -lpython3.11\n", to: "lib/pkgconfig/python3-embed.pc")
            #expect(try found(.debian, with: ["include/Python.h"]).pkgConfigDirectory == expected)
        }
    }
}
