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

    @Test func swiftValuesHaveNamesInSnippets() throws {
        try Python.attach { py in
            let items = try py.list([1, 2])
            let namespace = try py.run(
                """
                class Basket:
                    total = sum(prices.values()) * rate
                def describe(unit=unit):
                    return f"{unit} {Basket.total:.2f}" if missing is None else missing
                text = describe()
                items.append(3)
                """,
                with: ["prices": ["a": 10.5, "b": 20], "rate": 2, "unit": "CHF", "missing": Int?.none, "items": items])
            try expect(namespace["text"], gives: "CHF 61.00")
            // What was an object is that same object.
            let same = try #require(namespace["items"])
            #expect(same === items.asPyObject)
            try expect(items.asPyObject, gives: [1, 2, 3])
            // A function that outlives the snippet still sees its variables.
            try expect(namespace["describe"]?("Fr."), gives: "Fr. 61.00")
            let chosen = "[n * rate for n in numbers if n < limit]"
            try expect(py.eval(chosen, with: ["numbers": [1, 2, 9], "rate": 2, "limit": 5]), gives: [2, 4])
        }
    }

    @Test func aSnippetHasANamespaceOfItsOwn() throws {
        struct Refusing: PythonConvertible {
            func toPython(_ py: Python) throws(PyError) -> PyObject { throw .bufferError("not this one") }
        }
        try Python.attach { py in
            try py.run("only_here = value", with: ["value": 1])
            expect(.nameError, py) { try py.eval("only_here") }
            expect(.nameError, py) { try py.eval("value", with: ["other": 1]) }
            expect(.zeroDivisionError, py) { try py.run("value // 0", with: ["value": 1]) }
            expect(.syntaxError, py) { try py.run("value value", with: ["value": 1]) }
            expect(.bufferError, py) { try py.run("pass", with: ["value": Refusing()]) }
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
