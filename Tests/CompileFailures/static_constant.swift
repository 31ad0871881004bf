// Escape: a static constant whose initializer attaches.
// expect: static property 'sys' is not concurrency-safe because non-'Sendable' type 'PyObject?' may have shared mutable state
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

enum Modules {
    static let sys = try? Python.attach { py in try py.import("sys") }
}
