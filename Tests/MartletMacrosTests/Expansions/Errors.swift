import Martlet

struct Mistake: Error {}

/// Errors.
@PyModule
enum Errors {
    @PyFunction static func untyped() throws { throw Mistake() }

    @PyFunction static func typed(a: Int) throws(PyError) -> Int { a }

    @PyFunction static func own() throws(Mistake) -> Int { throw Mistake() }

    @PyFunction static func never() throws(Never) -> Int { 1 }
}
