// Escape: the token given away, with another one promised and an error thrown instead.
// expect: sending 'py' risks causing data races
import Martlet

func anywhere(_ py: sending Python) {}

func another() throws -> Python { throw CancellationError() }

func escape() throws {
    try Python.attach { py in
        anywhere(py)
        py = try another()
    }
}
