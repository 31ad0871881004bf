// Misuse: a closure that Python may call from any thread, with an object inside.
// expect: capture of 'number' with non-Sendable type 'PyObject' in a '@Sendable' closure
import Martlet

func misuse(_ number: PyObject) throws -> PyCallable {
    try number.py.function("add") { (other: PyObject) in try number + other }
}
