// AttachTests.swift: onto the interpreter and off it, from one thread and from many, before and after its life.

@preconcurrency import CPython
import Foundation
import MartletEmbedding
import Synchronization
import Testing

@Suite struct AttachTests {
    @Test func startsPythonOnDemandAndReturnsTheBodysValue() throws {
        let answer: Int = try Python.attach { py in try py.eval("6 * 7").extract() }
        #expect(answer == 42)
    }

    /// As PyO3 once did not wait for it.
    @Test func siteHasRun() throws {
        try Python.attach { py in
            try expect(py.eval("hasattr(__import__('builtins'), 'exit')"), gives: true)
            try expect(py.eval("'site' in __import__('sys').modules"), gives: true)
        }
    }

    @Test func isReentrant() throws {
        let sum: Int = try Python.attach { outer in
            let one: Int = try outer.eval("1").extract()
            let two: Int = try Python.attach { inner in try inner.eval("2").extract() }
            // The outer attachment is as good as before.
            return try one + two + outer.eval("3").extract()
        }
        #expect(sum == 6)
    }

    @Test func reattachesInsideDetach() throws {
        try Python.attach { py in
            let inner: Int = try py.detach { try Python.attach { py in try py.eval("5").extract() } }
            try expect(py.eval("5"), gives: inner)
        }
    }

    @Test func passesOnWhatTheBodyThrows() throws {
        struct Mine: Error, Equatable {}
        #expect(throws: Mine()) { try Python.attach { _ in throw Mine() } }
        #expect(throws: Mine()) { try Python.attach { py in try py.detach { throw Mine() } } }
        // Still attached after the throw, or this would crash.
        try Python.attach { py in
            _ = try? py.detach { throw Mine() }
            try expect(py.eval("1"), gives: 1)
        }
    }

    @Test func manyThreadsAttachAtOnce() async throws {
        let total = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<64 {
                group.addTask { try Python.attach { py in try py.eval("sum(range(\(number)))").extract() } }
            }
            return try await group.reduce(0, +)
        }
        #expect(total == (0..<64).map { $0 * ($0 - 1) / 2 }.reduce(0, +))
    }

    /// The other thread must attach while this one is inside `detach`, else both would wait for ever.
    @Test func detachLetsOthersRun() throws {
        try Python.attach { py in
            let attached = Atomic(false)
            py.detach {
                runOnThread { _ = try? Python.attach { _ in attached.store(true, ordering: .releasing) } }
            }
            let hasAttached = attached.load(ordering: .acquiring)
            #expect(hasAttached)
        }
    }
}

private let siteHasRun = Atomic(false)
private let siteCustomize = PyModuleDefinition("sitecustomize", [])

@Suite struct InterpreterLifetimeTests {
    /// Python says that it is initialised before it has imported `site`, which lets other threads run meanwhile.
    @Test func threadsThatComeWhilePythonStartsWaitForSite() async {
        await #expect(processExitsWith: .success) {
            try Python.appendInittab("sitecustomize") {
                try? Python.attach { py in py.detach { Thread.sleep(forTimeInterval: 0.3) } }
                siteHasRun.store(true, ordering: .releasing)
                return siteCustomize.initialize()
            }
            async let started: Void = Python.initialize()
            while !py_is_initialized() { await Task.yield() }
            let waited = try Python.attach { _ in siteHasRun.load(ordering: .acquiring) }
            await started
            #expect(waited)
        }
    }

    @Test func withoutAnInterpreterAttachSaysSo() async {
        await #expect(processExitsWith: .success) {
            py_start_interpreter = nil  // as in a program without MartletEmbedding
            do {
                try Python.attach { _ in }
                Issue.record("attached to nothing")
            } catch {
                let text =
                    "no Python interpreter runs in this process; import MartletEmbedding to have one started on demand"
                #expect("\(error)" == text)
            }
        }
    }

    @Test func handlesOutliveTheInterpreter() async {
        await #expect(processExitsWith: .success) {
            let handle = try Python.attach { py in Py(try py.eval("object()")) }
            let error = try Python.attach { py in PyError(try py.builtins.ValueError("kept")) }
            #expect(Python.finalize())
            withExtendedLifetime((handle, error)) {}
            #expect("\(error)".isEmpty == false)
        }
    }

    @Test func canBeStartedByHand() async {
        await #expect(processExitsWith: .success) {
            Python.initialize(installsSignalHandlers: true)
            Python.initialize()
            let handler = try Python.attach { py in try py.repr(py.import("signal").getsignal(2)) }
            #expect(handler.contains("default_int_handler"))
        }
    }
}
