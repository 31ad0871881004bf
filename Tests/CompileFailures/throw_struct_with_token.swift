// Escape: the token inside an error. Swift 6.3 only warns here.
// flags: -parse-as-library -warnings-as-errors
// expect: stored property 'py' of 'Sendable'-conforming struct 'Stop' has non-Sendable type 'Python'
import Martlet

struct Stop: Error {
    let py: Python
}

func escape() throws {
    try Python.attach { py in throw Stop(py: py) }
}
