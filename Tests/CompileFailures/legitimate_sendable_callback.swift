// A callback that takes the token: @Sendable, so that it can keep nothing.
import Martlet

func attached<Result: Sendable>(_ body: @Sendable (Python) throws -> Result) throws -> Result {
    try Python.attach { py in try body(py) }
}

func length() throws -> Int {
    try attached { py in try py.len(py.eval("[1]")) }
}
