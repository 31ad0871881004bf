// VersionTests.swift: the running interpreter's version, read and compared.

import MartletEmbedding
import Testing

@testable import Martlet

@Suite struct VersionTests {
    @Test func agreesWithSys() throws {
        try Python.attach { py in
            let sys = try py.import("sys")
            try expect(sys.version, gives: py.version)
            let info = py.versionInfo
            try expect(sys.version_info.major, gives: info.major)
            try expect(sys.version_info.minor, gives: info.minor)
            try expect(sys.version_info.micro, gives: info.micro)
            try expect(
                sys.version_info.releaselevel,
                gives: info.releaseLevel == .candidate ? "candidate" : "\(info.releaseLevel)")
            try expect(sys.version_info.serial, gives: info.serial)
            #expect(info >= (3, 7))
        }
    }

    @Test(arguments: [
        ("3.11.2 (main, Apr 28 2025) [GCC 12.2.0]", "3.11.2"), ("3.15.0a2+ (heads/main)", "3.15.0a2"),
        ("3.14.0rc3 free-threading build", "3.14.0rc3"), ("3.9", "3.9.0"), ("", "0.0.0"),
    ])
    func reads(text: String, description: String) {
        #expect(PythonVersionInfo(text).description == description)
    }

    @Test func ordersAsPythonDoes() {
        let ordered = [
            "3.8.20", "3.12.0a7", "3.12.0b4", "3.12.0rc1", "3.12.0rc2", "3.12.0", "3.12.1", "3.13.0a1", "4.0.0",
        ]
        let versions = ordered.map { PythonVersionInfo($0) }
        #expect(versions.reversed().sorted() == versions)
        #expect(Set(versions).count == versions.count)
    }

    @Test func comparesWithTuples() {
        let version = PythonVersionInfo("3.12.4")
        #expect(version == (3, 12) && version != (3, 11) && version >= (3, 9) && version < (3, 13))
        #expect(version == (3, 12, 4) && version != (3, 12, 0) && version >= (3, 12, 4) && version < (3, 12, 5))
        #expect(PythonVersionInfo("3.12.0rc1") >= (3, 12))
    }
}
