// Escape: an object as the result of attach, even where nobody looks at the result.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

func escape() throws {
    _ = try Python.attach { py in try py.import("sys") }
}
