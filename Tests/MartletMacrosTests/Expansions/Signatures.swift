import Martlet

/// Arguments in any number, and arguments by name only.
@PyModule
enum Signatures {
    @PyFunction static func total(_ first: Int, _ more: Int..., by: Int = 1) throws -> (sum: Int, count: Int) { (0, 0) }
    @PyFunction(signature: "(a, /, b=1, *, c, **options)", deprecated: "old")
    static func every(a: Int, b: Int, c: (x: Int, y: Int), options: PyDict) {}
    @PyFunction(signature: "(*args)") static func rest(args: PyTuple) {}
}
