// Escape: objects that a lazy sequence makes when it is read.
// expect: conformance of 'LazyMapSequence<Base, Element>' to 'Sendable' is unavailable
import Martlet

func escape() throws -> LazyMapSequence<[Int], PyObject> {
    try Python.attach { py in
        let none = py.none
        return [1, 2].lazy.map { _ in none }
    }
}
