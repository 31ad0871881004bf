import Dispatch
import Martlet
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Threads of Swift's own that go on while Python ends.
@PyModule
enum Shutdown {
    /// How many of them are still to see the end.
    private static let running = Atomic(0)
    private static let outcomes = Mutex<[String]>([])

    /// Starts threads that attach again and again until it throws, and then say so on standard output.
    @PyFunction
    static func startWorkers(_ callback: PyObject, count: Int) {
        let handle = Py(callback)
        for _ in 0..<count {
            running.add(1, ordering: .sequentiallyConsistent)
            DispatchQueue.global().async { work(handle) }
        }
    }

    private static func work(_ handle: Py<PyObject>) {
        while true {
            do { _ = try Python.attach { py in try handle.bind(py)().extract(Int.self) } } catch {
                outcomes.withLock { $0.append("\(error)") }
                running.subtract(1, ordering: .sequentiallyConsistent)
                return
            }
        }
    }

    private final class Held: Sendable {
        let handle: Mutex<Py<PyObject>?>
        init(_ handle: Py<PyObject>) { self.handle = Mutex(handle) }
    }

    /// Lets go of the object on a thread that is not attached, and waits for that.
    @PyFunction
    static func letGoElsewhere(py: Python, _ object: PyObject) {
        let held = Held(Py(object))
        py.detach {
            let done = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                held.handle.withLock { $0 = nil }
                done.signal()
            }
            done.wait()
        }
    }

    /// Lets go of Python for a while. Should the thread end before this returns, that is said on standard output.
    @PyFunction
    static func stayDetached(py: Python, milliseconds: Int) {
        let key = endOfThread
        pthread_setspecific(key, UnsafeRawPointer(bitPattern: 1))
        py.detach { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(milliseconds)) }
        pthread_setspecific(key, nil)
    }

    private static let endOfThread: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key) { _ in
            let words = "the thread ended in Swift\n"
            _ = words.withCString { write(1, $0, strlen($0)) }
        }
        return key
    }()

    /// What ended the threads, once all of them have ended. To be called when Python has closed the door to them.
    @PyFunction
    static func waitForWorkers(py: Python) -> [String] {
        py.detach {
            for _ in 0..<2000 where running.load(ordering: .sequentiallyConsistent) > 0 {
                _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(1))
            }
        }
        return outcomes.withLock(\.self)
    }
}
