// Escape: an object as an associated type that is to be Sendable.
// expect: conformance of 'PyObject' to 'Sendable' is unavailable
import Martlet

protocol Maker {
    associatedtype Made: Sendable
    func make(_ py: Python) -> Made
}

struct NoneMaker: Maker {
    func make(_ py: Python) -> PyObject { py.none }
}
