import Testing

@testable import BuildConfig

struct PythonLiteralTests {
    private func read(_ literal: String) throws -> [String: String] {
        try PythonLiteral.assignment(of: "build_time_vars", in: "# generated\nbuild_time_vars = \(literal)\n")
    }

    @Test(arguments: [
        ("{}", [:]), ("{'A': 'a'}", ["A": "a"]), ("{'A': 1,\n 'B': -2,\n}", ["A": "1", "B": "-2"]),
        ("{'A': None, 'B': ''}", ["B": ""]), ("{'A': 'x '\n      \"'y'\"}", ["A": "x 'y'"]),
        (#"{'A': '\\"\'\n\t'}"#, ["A": "\\\"'\n\t"]), ("{'A': 1.5}", ["A": "1.5"]),
    ])
    func reading(_ literal: String, _ expected: [String: String]) throws {
        #expect(try read(literal) == expected)
    }

    @Test(arguments: [
        ("{'A': 'a'", "\"}\" is expected at \"the end\""),
        ("{'A' 'a'}", "\":\" is expected at \"}\""),
        ("{'A': sys.prefix}", "a string, a number or None is expected at \"sys.prefix}\""),
        ("{'A': 'a}", "a closing quote is expected at \"the end\""),
        (#"{'A': '\x41'}"#, "a known escape is expected at \"41'}\""),
        ("{None: 1}", "a key is expected at \": 1}\""),
    ])
    func malformed(_ literal: String, _ reason: String) throws {
        let error = #expect(throws: PythonLiteral.Malformed.self) { try read(literal) }
        #expect(error?.reason == reason)
    }

    @Test func noAssignment() throws {
        let error = #expect(throws: PythonLiteral.Malformed.self) {
            try PythonLiteral.assignment(of: "build_time_vars", in: "other = {}")
        }
        #expect(error?.reason == "it assigns no dictionary to build_time_vars")
    }
}
