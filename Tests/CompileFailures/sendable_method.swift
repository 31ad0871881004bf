// Escape: a method bound to an object, as a @Sendable function.
// expect: converting non-Sendable function value to '@Sendable ([any PythonConvertible]) throws -> PyObject'
import Martlet

func later(_ call: @escaping @Sendable ([any PythonConvertible]) throws -> PyObject) {}

func escape(_ object: PyObject) {
    later(object.dynamicallyCall(withArguments:))
}
