// DictionaryTests.swift: that C knows how Swift's dictionaries lie in memory and how their keys are hashed. Where it does not,
// conversions give the same results by the standard library, so no other test would tell.

#if os(Linux) && (arch(x86_64) || arch(arm64))
    @testable import Martlet
    import MartletEmbedding
    import Testing

    @Suite struct DictionaryTests {
        @Test func dictionariesAreLaidOutAsExpected() throws {
            #expect([String: Int].learnTextTables())
            try Python.attach { py in
                let table = try py.eval("{'short': 1, 'one that is longer than fifteen bytes': 2}").extract(
                    [String: Int].self)
                #expect(table == ["short": 1, "one that is longer than fifteen bytes": 2])
            }
        }
    }
#endif
