import Testing

@testable import BuildConfig

/// What each recorded Python is built with.
struct RecordedConfigurationTests {
    struct Case: CustomTestStringConvertible {
        let recording: Recording
        var abi = Request.ABIChoice.abi3(floor: nil)
        var variables: [String: String] = [:]
        /// ABI, floor and suffix.
        let file: String
        let conditions: String
        let definitions: String
        var linkExtension = ""
        let linkEmbedding: String

        var testDescription: String { "\(recording.testDescription), \(abi)" }
    }

    @Test(arguments: cases)
    func configuration(_ expected: Case) throws {
        let result = try expected.recording.resolved(expected.abi, expected.variables)
        let configuration = result.configuration
        #expect(
            "\(configuration.abi.kind.rawValue) \(configuration.floor) \(configuration.extensionSuffix)"
                == expected.file)
        #expect(configuration.conditions.joined(separator: " ") == expected.conditions)
        #expect(configuration.definitions.joined(separator: " ") == expected.definitions)
        let flags = Request.Link.allCases.map {
            CompilerFlags(configuration: configuration, link: $0).swiftLink.joined(separator: " ")
        }
        #expect(flags == [expected.linkExtension, expected.linkEmbedding])
    }

    /// A probe's result must be accepted when it comes back as a file.
    @Test(arguments: cases)
    func consistent(_ expected: Case) throws {
        let result = try expected.recording.resolved(expected.abi, expected.variables)
        try result.configuration.checkConsistency(allowUnknown: expected.variables.isEmpty == false)
    }

    /// Only CPython on Unix says of itself whether its libpython is shared.
    @Test(arguments: [
        Recording.debian, .debug, .musl, .conda, .windows, .windowsDebug, .windowsFreeThreaded, .framework, .pypy,
        .graalpy,
        .freeThreaded313, .freeThreaded315,
    ])
    func embeddable(_ recording: Recording) throws {
        #expect(try recording.resolved(.versionSpecific, link: .embedding).configuration.shared)
    }

    @Test func buildFlags() throws {
        let debug = try Recording.debug.resolved().configuration
        #expect(debug.debug && debug.gilDisabled == false)
        let windowsDebug = try Recording.windowsDebug.resolved().configuration
        #expect(windowsDebug.debug)
        let freeThreaded = try Recording.freeThreaded313.resolved(.versionSpecific).configuration
        #expect(freeThreaded.gilDisabled && freeThreaded.debug == false)
    }

    @Test(arguments: [Recording.pypy, .graalpy])
    func implementationsWithoutStableABIAreSpecific(_ recording: Recording) throws {
        let asked = try recording.resolved(.abi3(floor: PythonVersion(3, 8)))
        #expect(asked.configuration.abi == .versionSpecific)
        let configuration = asked.configuration
        let name =
            "\(configuration.implementation.name) has no stable ABI: the module is built for Python "
            + "\(configuration.version) (\(configuration.executable ?? "")) alone, as --version-specific says"
        #expect(asked.notices == [name])
        #expect(try recording.resolved(.versionSpecific).notices == [])
    }
}
