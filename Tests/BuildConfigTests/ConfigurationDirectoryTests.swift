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

    @Test func unwritable() throws {
        let file = try directory.write("", to: "file")
        let sentence = try refusal { try ConfigurationDirectory(path: file + "/below").write(try outcome(.debian)) }
        #expect(sentence.hasPrefix("\(file)/below/configuration.json cannot be written ("))
        #expect(sentence.hasSuffix("): name a writable directory with --output"))
    }
}
