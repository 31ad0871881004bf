import Testing

@testable import BuildConfig

struct PythonVersionTests {
    @Test(arguments: [
        ("3.9", PythonVersion(3, 9)), ("3.12", PythonVersion(3, 12)), ("2.7", PythonVersion(2, 7)), ("3", nil),
        ("", nil),
        ("3.12.1", nil), ("3.x", nil), ("+3.9", nil), ("3.", nil), ("3.9 ", nil), ("3.99999", nil),
    ])
    func reading(_ text: String, _ expected: PythonVersion?) {
        #expect(PythonVersion(text) == expected)
    }

    @Test(arguments: [
        ("3.12.1", PythonVersion(3, 12)), ("3.16.0a2+", PythonVersion(3, 16)), ("2.7.18", PythonVersion(2, 7)),
        ("3.15rc1", PythonVersion(3, 15)), ("3", nil), ("nightly", nil),
    ])
    func readingARelease(_ text: String, _ expected: PythonVersion?) {
        #expect(PythonVersion(release: text) == expected)
    }

    @Test func order() {
        #expect(PythonVersion(3, 9) < PythonVersion(3, 10))
        #expect(PythonVersion(2, 7) < PythonVersion(3, 0))
    }

    @Test(arguments: [
        (PythonVersion(3, 7), "0x03070000"), (PythonVersion(3, 15), "0x030f0000"), (PythonVersion(3, 16), "0x03100000"),
    ])
    func hexadecimal(_ version: PythonVersion, _ expected: String) {
        #expect(version.hexadecimal == expected)
    }

    @Test func supportedRange() {
        #expect(SupportedVersions.all.first == SupportedVersions.oldest)
        #expect(SupportedVersions.all.last == SupportedVersions.newest)
        #expect(SupportedVersions.all.contains(SupportedVersions.defaultFloor))
        #expect(
            SupportedVersions.all.map(\.description).joined(separator: " ")
                == "3.7 3.8 3.9 3.10 3.11 3.12 3.13 3.14 3.15")
    }

    @Test(arguments: SupportedVersions.all)
    func everyFloorIsSelectable(_ floor: PythonVersion) throws {
        let configuration = try Recording.python315.resolved(.abi3(floor: floor)).configuration
        #expect(configuration.floor == floor)
        #expect(configuration.conditions.last == "Py_LIMITED_API")
        #expect(configuration.conditions.dropLast().last == "Py_3_\(floor.minor)")
        #expect(configuration.conditions.count == floor.minor - 5)
    }
}
