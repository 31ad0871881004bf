// Escape: an object as a task-local value.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

enum Request {
    static let object = TaskLocal<PyObject?>(wrappedValue: nil)
}
