// ErrorTests.swift: a Python exception in Swift's hands.

import MartletEmbedding
import Testing

@Suite struct ErrorTests {
    @Test(arguments: BuiltinException.allCases) func namesTheBuiltinType(_ type: BuiltinException) throws {
        try Python.attach { py in
            let error = PyError(type, "why")
            #expect(error.description == "\(type.name): why")
            guard try py.hasattr(py.builtins, type.name) else {
                // Younger than the running Python: the nearest base stands in.
                #expect([.pythonFinalizationError, .encodingWarning, .importCycleError].contains(type))
                return
            }
            // Some take more than a message: there Python's own complaint is the error.
            if [.unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError].contains(type) {
                #expect(error.matches(.typeError, py))
            } else {
                #expect(error.matches(type, py))
                #expect(try error.type(py) === py.getattr(py.builtins, type.name))
            }
        }
    }

    @Test func fetchedErrorsHoldEverything() throws {
        try Python.attach { py in
            let error = try failure(
                """
                try:
                    {}['key']
                except KeyError as cause:
                    raise ValueError('bad', 7) from cause
                """, py)
            #expect(error.description == "ValueError: ('bad', 7)")
            #expect(error.value(py) === error.value(py))
            try expect(error.value(py).args[1], gives: 7)
            #expect(try error.type(py) === py.builtins.ValueError)
            try expect(error.traceback(py)?.tb_lineno, gives: 4)
            let cause = try #require(error.cause(py))
            #expect(cause.matches(.keyError, py) && cause.matches(.lookupError, py) && !cause.matches(.valueError, py))
            let context = try #require(error.context(py))
            #expect(context.value(py) === cause.value(py))
            #expect(try error.matches(py.eval("(TypeError, ValueError)"), py))
        }
    }

    @Test func errorsMadeInSwiftAreWordsUntilLookedAt() throws {
        try Python.attach { py in
            let error = PyError.overflowError("too big")
            #expect(error.description == "OverflowError: too big")
            let first = error.value(py)
            #expect(error.value(py) === first)
            try expect(first.args[0], gives: "too big")
            #expect(error.traceback(py) == nil && error.cause(py) == nil && error.context(py) == nil)
            #expect(PyError.valueError("").description == "ValueError")
        }
    }

    @Test func causesAndNotesCanBeSet() throws {
        try Python.attach { py in
            let error = PyError.runtimeError("outer")
            let cause = PyError.keyError("inner")
            error.setCause(cause, py)
            let linked = try #require(error.cause(py))
            #expect(linked.value(py) === cause.value(py))
            error.setCause(nil, py)
            #expect(error.cause(py) == nil)
            #expect(try error.notes(py) == [])
            try error.addNote("first", py)
            try error.addNote("second", py)
            #expect(try error.notes(py) == ["first", "second"])
        }
    }

    @Test func exceptionObjectsAndTypesBecomeErrors() throws {
        try Python.attach { py in
            let instance = try py.builtins.OSError(2, "gone")
            #expect(PyError(instance).value(py) === instance)
            #expect(try PyError(py.builtins.KeyError).matches(.keyError, py))
            #expect(try PyError(py.eval("3")).description == "TypeError: exceptions must derive from BaseException")
            let raising = try py.eval("type('E', (Exception,), {'__init__': lambda self: 1 // 0})")
            #expect(PyError(raising).matches(.zeroDivisionError, py))
        }
    }

    @Test func swiftErrorsSayWhichExceptionTheyAre() {
        struct Plain: Error, CustomStringConvertible { let description = "it broke" }
        struct Named: PythonErrorConvertible { var pythonError: PyError { .lookupError("not there") } }
        #expect(PyError(Plain() as any Error).description == "RuntimeError: it broke")
        #expect(PyError(Named() as any Error).description == "LookupError: not there")
        #expect(PyError(PyError.valueError("x") as any Error).description == "ValueError: x")
    }

    /// Errors are Sendable: made on one thread, looked at on many, dropped on any.
    @Test func errorsCrossThreads() async throws {
        let error = PyError.valueError("shared")
        let same = try await withThrowingTaskGroup(of: UInt.self) { group in
            for _ in 0..<16 {
                group.addTask { try Python.attach { py in try py.builtins.id(error.value(py)).extract() } }
            }
            return try await group.reduce(into: Set<UInt>()) { $0.insert($1) }
        }
        #expect(same.count == 1)
    }

    @Test func errorsLeakNothing() throws {
        try Python.attach { py in
            let type = try py.eval("type('E', (Exception,), {})")
            let getrefcount = try py.import("sys").getrefcount
            let instance = try type()
            let before: Int = try getrefcount(instance).extract()
            for _ in 0..<1000 {
                let error = PyError(instance)
                _ = (error.type(py), error.traceback(py), error.cause(py), error.context(py), error.description)
                error.setCause(.valueError("x"), py)
            }
            try expect(getrefcount(instance), gives: before)
        }
    }

    private func failure(_ program: String, _ py: Python) throws -> PyError {
        try #require(#expect(throws: PyError.self) { try py.run(program, globals: py.dict()) })
    }
}
