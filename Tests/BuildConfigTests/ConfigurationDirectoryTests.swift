import Foundation
import Testing

@testable import BuildConfig

struct ConfigurationDirectoryTests {
    let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func outcome(_ recording: Recording, lacksPkgConfig: Bool = false) throws -> Outcome {
        let configuration = try recording.resolved().configuration
        return Outcome(configuration: configuration, warnings: [], lacksPkgConfig: lacksPkgConfig)
    }

    private func date(_ name: String) throws -> Date? {
        let attributes = try FileManager.default.attributesOfItem(atPath: directory.path + "/" + name)
        return attributes[.modificationDate] as? Date
    }

    @Test func writesOnlyWhatChanges() throws {
        let files = ["configuration.json", "configuration.mk"]
        let target = ConfigurationDirectory(path: directory.path)
        try target.write(try outcome(.debian))
        let past = Date(timeIntervalSince1970: 1_000_000)
        for file in files {
            try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: directory.path + "/" + file)
        }
        try target.write(try outcome(.debian))
        for file in files { #expect(try date(file) == past) }
        try target.write(try outcome(.musl))
        for file in files { #expect(try date(file) != past) }
    }

    /// SwiftPM finds headers through python3.pc alone.
    @Test func writesPkgConfigWhereThereIsNone() throws {
        try ConfigurationDirectory(path: directory.path).write(try outcome(.pypy, lacksPkgConfig: true))
        let own = directory.path + "/pkgconfig"
        let compile = try #require(PkgConfigFile(at: own + "/python3.pc"))
        #expect(compile.includeDirectories == ["/usr/include/pypy3.9"])
        #expect(compile.libraries == [])
        let embed = try #require(PkgConfigFile(at: own + "/python3-embed.pc"))
        #expect(embed.libraries == ["pypy3.9-c"])
        let read = try ConfigurationFile(path: directory.path + "/configuration.json").read(allowUnknown: false)
        #expect(read.pkgConfigDirectory == own)
        let make = try String(contentsOfFile: directory.path + "/configuration.mk", encoding: .utf8)
        #expect(make.contains("MARTLET_PKG_CONFIG_PATH := \(own)\n"))
    }

    /// Asked for, or chosen because this Python loads nothing else: either way nothing is left to build with.
    @Test(arguments: [
        (
            Recording.python315, Request.ABIChoice.abi3t(floor: nil),
            "Python 3.15 (/opt/3.15/bin/python3.15) alone, or abi3, for every Python with the GIL from the floor on"
        ),
        (
            .freeThreaded315, .abi3(floor: nil),
            "Python 3.15 (/opt/3.15t/bin/python3.15t) alone, or name a Python with the GIL with --python"
        ),
    ])
    func abi3tIsNotBuilt(_ recording: Recording, _ choice: Request.ABIChoice, _ wayOut: String) throws {
        let outcome = Outcome(
            configuration: try recording.resolved(choice).configuration, warnings: [], lacksPkgConfig: true)
        let sentence = try refusal { try ConfigurationDirectory(path: directory.path + "/out").write(outcome) }
        #expect(
            sentence
                == "Martlet does not compile for abi3t yet, the stable ABI of free-threaded Pythons: "
                + "choose version-specific, for \(wayOut)")
        #expect(FileManager.default.fileExists(atPath: directory.path + "/out") == false)
    }

    @Test func unwritable() throws {
        let file = try directory.write("", to: "file")
        let sentence = try refusal { try ConfigurationDirectory(path: file + "/below").write(try outcome(.debian)) }
        #expect(sentence.hasPrefix("\(file)/below/configuration.json cannot be written ("))
        #expect(sentence.hasSuffix("): name a writable directory with --output"))
    }
}
