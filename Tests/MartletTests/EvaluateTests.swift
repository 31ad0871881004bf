// EvaluateTests.swift: modules, expressions and programs.

import MartletEmbedding
import Testing

@Suite struct EvaluateTests {
    @Test func evaluatesWithLocals() throws {
        try Python.attach { py in
            let locals = try py.dict(["a": 2, "word": "x"])
            try expect(py.eval("word * a", locals: locals), gives: "xx")
        }
    }

    @Test func runsProgramsInTheGivenNamespace() throws {
        try Python.attach { py in
            let globals = try py.dict()
            try py.run("def double(n):\n    return 2 * n\nresult = double(21)", globals: globals)
            try expect(globals["result"], gives: 42)
            #expect(try globals["missing"] == nil)
        }
    }

    @Test func keepsAssignmentsInLocals() throws {
        try Python.attach { py in
            let (globals, locals) = (try py.dict(), try py.dict())
            try py.run("n = 1", globals: globals, locals: locals)
            #expect(try globals["n"] == nil)
            try expect(locals["n"], gives: 1)
        }
    }

    @Test func reportsSyntaxErrors() throws {
        try Python.attach { py in
            let error = #expect(throws: PyError.self) { try py.eval("1 +") }
            #expect(error?.matches(.syntaxError, py) == true)
        }
    }

    @Test func refusesNULInSource() throws {
        try Python.attach { py in
            let error = #expect(throws: PyError.self) { try py.run("x = 1\0") }
            #expect(error?.description == "ValueError: source code string cannot contain null bytes")
        }
    }

    @Test func importsModulesAndReportsMissingOnes() throws {
        try Python.attach { py in
            try expect(py.import("posixpath").join("a", "b"), gives: "a/b")
            let error = #expect(throws: PyError.self) { try py.import("no_such_module_anywhere") }
            #expect(error?.description == "ModuleNotFoundError: No module named 'no_such_module_anywhere'")
            #expect(error?.matches(.importError, py) == true)
        }
    }

    @Test func checkSignalsRunsHandlersAndThrowsWhatTheyRaise() async {
        await #expect(processExitsWith: .success) {
            Python.initialize(installsSignalHandlers: true)
            try Python.attach { py in
                try py.checkSignals()
                try py.import("_thread").interrupt_main()
                let error = #expect(throws: PyError.self) { try py.checkSignals() }
                #expect(error?.matches(.keyboardInterrupt, py) == true)
                try py.checkSignals()
            }
        }
    }
}
