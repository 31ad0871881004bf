import Foundation
import Testing

@testable import BuildConfig

struct ConfigurationFileTests {
    let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    @Test(arguments: RecordedConfigurationTests.cases)
    func roundTrip(_ known: RecordedConfigurationTests.Case) throws {
        let configuration = try known.recording.resolved(known.abi, known.variables).configuration
        let path = try directory.write(configuration.json, to: "configuration.json")
        let read = try ConfigurationFile(path: path).read(allowUnknown: known.variables.isEmpty == false)
        #expect(read == configuration)
        #expect(read.json == configuration.json)
    }

    /// A file that a probe wrote, with one text in it replaced.
    private func edited(_ text: String, _ replacement: String) throws -> String {
        let json = try Recording.debian.resolved().configuration.json
        try #require(json.contains(text))
        return try directory.write(json.replacing(text, with: replacement), to: "edited.json")
    }

    @Test(arguments: [
        (
            "\"abi\" : \"abi3\"", "\"abi\" : \"abi4\"",
            "has a wrong value for \"abi\" (Cannot initialize Kind from invalid String value abi4)"
        ),
        ("\"version\" : \"3.11\"", "\"version\" : 3.11", "has a wrong value for \"version\""),
        (
            "\"version\" : \"3.11\"", "\"version\" : \"newest\"",
            "has a wrong value for \"version\" (\"newest\" is not a Python version"
        ),
        ("\"shared\" : true", "\"shared\" : \"yes\"", "has a wrong value for \"shared\""),
        ("\"debug\" : false,", "", "has no \"debug\": add it"),
        (
            "\"debug\" : false,", "\"debug\" : false, \"bebug\" : true,",
            "has the unknown key \"bebug\": correct or remove it"
        ),
        (
            "\"debug\" : false,", "\"debug\" : false, \"b\" : 1, \"a\" : 1,",
            "has the unknown keys \"a\", \"b\": correct or remove them"
        ),
        ("\"debug\" : false,", "\"debug\"", "does not read (it is not JSON): write it with martlet-config configure"),
    ])
    func misspelling(_ text: String, _ replacement: String, _ sentence: String) throws {
        let path = try edited(text, replacement)
        let found = try refusal { _ = try ConfigurationFile(path: path).read(allowUnknown: false) }
        #expect(found.hasPrefix("\(path) \(sentence)"), "\(found)")
    }

    @Test(arguments: [
        (
            "\"abi\" : \"abi3\"", "\"abi\" : \"version-specific\"",
            "\"abi\" is \"version-specific\" for 3.11, but \"floor\" is 3.9"
        ),
        (
            "\"abi\" : \"abi3\"", "\"abi\" : \"abi3t\"",
            "abi3t, the stable ABI of free-threaded Pythons, starts with 3.15, and the floor is 3.9"
        ),
        ("\"floor\" : \"3.9\"", "\"floor\" : \"3.12\"", "the floor 3.12 is above Python 3.11 (/usr/bin/python3)"),
        ("\"floor\" : \"3.9\"", "\"floor\" : \"3.6\"", "the floor 3.6 is not one Martlet can build for"),
        (
            "\"gilDisabled\" : false", "\"gilDisabled\" : true",
            "\"abi\" is \"abi3\", but \"gilDisabled\" is true, and no free-threaded Python loads abi3"
        ),
        ("\"cpython\"", "\"pypy\"", "\"abi\" is \"abi3\", but PyPy has no stable ABI"),
        ("\".abi3.so\"", "\".so\"", "\"abi\" is \"abi3\", but \"extensionSuffix\" is \".so\""),
        ("\"libraryName\" : \"python3.11\",", "", "\"libraryDirectory\" is set without \"libraryName\""),
        ("\"/usr/bin/python3\"", "\"python3\"", "\"executable\" is \"python3\", which is not an absolute path"),
        ("\"\\/usr\\/include\\/python3.11\"".replacing("\\", with: ""), "", "\"includeDirectories\" is empty"),
        ("\"pointerWidth\" : 64", "\"pointerWidth\" : 32", "/usr/bin/python3 is a 32-bit interpreter"),
        ("\"version\" : \"3.11\"", "\"version\" : \"3.16\"", "Python 3.16 (/usr/bin/python3) is newer than 3.15"),
        ("\"version\" : \"3.11\"", "\"version\" : \"3.6\"", "Python 3.6 (/usr/bin/python3) is older than 3.7"),
    ])
    func contradiction(_ text: String, _ replacement: String, _ sentence: String) throws {
        let path = try edited(text, replacement)
        let found = try refusal { _ = try ConfigurationFile(path: path).read(allowUnknown: false) }
        #expect(found.hasPrefix("\(path): \(sentence)"), "\(found)")
    }

    @Test func versionSpecificWithAStableSuffix() throws {
        let json = try Recording.debian.resolved(.versionSpecific).configuration.json
        let path = try directory.write(
            json.replacing(".cpython-311-x86_64-linux-gnu.so", with: ".abi3.so"), to: "configuration.json")
        let found = try refusal { _ = try ConfigurationFile(path: path).read(allowUnknown: false) }
        #expect(
            found == "\(path): \"abi\" is \"version-specific\", but \"extensionSuffix\" is \".abi3.so\": "
                + "correct one of them, or write the file anew with martlet-config configure")
    }

    @Test(arguments: ["[]", "3"])
    func notAnObject(_ text: String) throws {
        let path = try directory.write(text, to: "configuration.json")
        let found = try refusal { _ = try ConfigurationFile(path: path).read(allowUnknown: false) }
        #expect(found.hasPrefix("\(path) does not read (it is not"))
    }

    @Test func missing() throws {
        let found = try refusal { _ = try ConfigurationFile(path: "/nowhere.json").read(allowUnknown: false) }
        #expect(
            found == "/nowhere.json does not read (there is no such readable file): "
                + "write it with martlet-config configure, or unset MARTLET_CONFIG_FILE")
    }
}
