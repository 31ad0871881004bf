import Martlet

/// No arguments: the plain calling convention, and no unpacking.
@PyModule
enum NoArguments {
    @PyFunction static func nothing() {}

    @PyFunction static func result() throws -> String { "text" }

    // The token is not an argument.
    @PyFunction static func version(py: Python) -> String { py.version }
}
