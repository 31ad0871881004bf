import Dispatch
import Martlet

/// Attaching, detaching, and handles, in a module that did not start the interpreter.
@PyModule
enum Lifetimes {
    /// Keeps objects in handles and drops them on threads of Swift's own, while no thread is attached here.
    @PyFunction
    static func dropElsewhere(py: Python, _ objects: [PyObject], threads: Int) {
        // Only the shares hold the handles, so that the last copy of each goes while this thread is detached.
        let shares = (0..<threads).map { share in
            Share(objects.indices.filter { $0 % threads == share }.map { Py(objects[$0]) })
        }
        py.detach { DispatchQueue.concurrentPerform(iterations: threads) { shares[$0].handles.removeAll() } }
    }

    /// Touched by one thread at a time.
    private final class Share: @unchecked Sendable {
        var handles: [Py<PyObject>]
        init(_ handles: [Py<PyObject>]) { self.handles = handles }
    }

    /// Calls the callback from threads of Swift's own and adds up what it returns.
    @PyFunction
    static func callFromThreads(py: Python, _ callback: PyObject, times: Int) throws -> Int {
        let handle = Py(callback)
        let results = py.detach {
            let results = Results()
            DispatchQueue.concurrentPerform(iterations: times) { number in
                let result = Result { try Python.attach { py in try handle.bind(py)(number).extract(Int.self) } }
                results.queue.sync { results.all.append(result) }
            }
            return results.all
        }
        return try results.reduce(0) { try $0 + $1.get() }
    }

    /// Guarded by its queue.
    private final class Results: @unchecked Sendable {
        let queue = DispatchQueue(label: "results")
        var all: [Result<Int, any Error>] = []
    }

    /// Sleeps without holding up other Python threads.
    @PyFunction
    static func sleepDetached(py: Python, milliseconds: Int) {
        py.detach { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(milliseconds)) }
    }

    /// What `Python.attach` says right now.
    @PyFunction
    static func attachState() -> String {
        do { return try Python.attach { py in "attached to \(py.versionInfo.major)" } } catch { return "\(error)" }
    }

    @PyFunction static func version(py: Python) -> String { py.version }
    @PyFunction static func isAtLeast(py: Python, _ major: Int, _ minor: Int) -> Bool {
        py.versionInfo >= (major, minor)
    }
}
