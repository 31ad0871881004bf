import Martlet

/// The token, wherever it stands.
@PyModule
enum Token {
    @PyFunction static func first(py: Python, a: Int) {}

    @PyFunction static func last(_ a: Int, _ py: borrowing Python) {}

    @PyFunction static func between(a: Int, py: Martlet.Python, b: Int = 1) {}

    @PyFunction static func twice(_: Python, _: Python) {}
}
