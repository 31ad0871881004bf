// Escape: the token that an actor is made with.
// expect: sending 'py' risks causing data races
import Martlet

actor Holder {
    let py: Python
    init(_ py: Python) { self.py = py }
}

func escape() throws -> Holder {
    try Python.attach { py in Holder(py) }
}
