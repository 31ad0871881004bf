// Escape: an object inside a generic error. Swift 6.3 only warns here.
// flags: -parse-as-library -warnings-as-errors
// expect: stored property 'value' of 'Sendable'-conforming generic struct 'Unexpected' has non-Sendable type 'Value'
import Martlet

struct Unexpected<Value>: Error {
    let value: Value
}

func escape() throws {
    try Python.attach { py in throw Unexpected(value: py.none) }
}
