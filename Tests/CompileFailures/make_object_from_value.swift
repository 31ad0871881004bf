// Misuse: an object from a Swift value, without a token.
// expect: missing argument for parameter #1 in call
import Martlet

func misuse() throws -> PyObject { try 1.toPython() }
