// InittabTests.swift: modules of the program's own, which its Python finds before it looks for any file.

import Martlet
import MartletEmbedding
import Testing

/// Of the program.
@PyModule(version: "7")
enum HostTools {
    @PyConstant static let limit = 3
    @PyFunction static func double(_ number: Int) -> Int { number &* 2 }

    @PyModule
    enum Finer {
        @PyFunction static func half(_ number: Double) -> Double { number / 2 }
    }

    @PyClass
    final class Counter {
        @PyProperty var count = 0
        @PyInit init() {}
    }
}

private let byHand = PyModuleDefinition("by_hand", [.constant("ANSWER", 42)])

@Suite struct InittabTests {
    @Test func modulesOfTheProgramAreImported() async {
        await #expect(processExitsWith: .success) {
            try Python.appendInittab("host_tools", PyInit_HostTools)
            try Python.appendInittab("by_hand") { byHand.initialize() }
            try Python.attach { py in
                let tools = try py.import("host_tools")
                try expect(tools.double(21), gives: 42)
                try expect(tools.LIMIT, gives: 3)
                try expect(tools.Counter().count, gives: 0)
                try expect(py.import("by_hand").ANSWER, gives: 42)
                // As any other module, for Python's own code.
                try py.run(
                    """
                    import sys, host_tools
                    from host_tools.finer import half
                    assert half(3) == 1.5
                    assert (host_tools.__doc__, host_tools.__version__) == ("Of the program.", "7")
                    assert host_tools.Counter.__module__ == host_tools.__name__ == "host_tools"
                    assert "host_tools" in sys.builtin_module_names and sys.modules["host_tools"] is host_tools
                    """, globals: py.dict())
            }
        }
    }

    @Test func theyCanBeAppendedAgainWhenPythonHasEnded() async {
        await #expect(processExitsWith: .success) {
            for _ in 0..<3 {
                try Python.appendInittab("by_hand") { byHand.initialize() }
                // After its end it does not start on demand.
                Python.initialize()
                try Python.attach { py in try expect(py.import("by_hand").ANSWER, gives: 42) }
                Python.finalize()
            }
        }
    }

    @Test func theyAreAppendedBeforePythonStarts() async {
        await #expect(processExitsWith: .success) {
            Python.initialize()
            let error = #expect(throws: InittabError.self) {
                try Python.appendInittab("host_tools", PyInit_HostTools)
            }
            #expect(error.map { "\($0)" }?.hasPrefix("Python runs already; append the module before") == true)
            try Python.attach { py in
                let missing = #expect(throws: PyError.self) { try py.import("host_tools") }
                #expect(missing?.matches(.moduleNotFoundError, py) == true)
            }
        }
    }
}
