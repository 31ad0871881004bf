// Misuse: the exception object of an error, without a token.
// expect: cannot convert return expression of type '@Sendable (Python) -> PyObject' to return type 'PyObject'
import Martlet

func misuse(_ error: PyError) -> PyObject { error.value }
