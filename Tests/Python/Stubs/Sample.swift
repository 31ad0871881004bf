import Martlet

/// A module of every kind of signature.
///
/// It says "hello", and \n is a backslash and an n.
@PyModule(name: "sample")
enum Sample {
    @PyFunction static func noop() {}
    /// Its name hides a type.
    @PyFunction static func int(_ value: Int) -> Int { value }
    @PyFunction static func greet(_ times: UInt8, name: String = "World") throws -> String? { nil }
    @PyFunction static func lists(values: [String?], table: [String: [Double]]) -> [String: [Double]] { table }
    @PyFunction static func sets(values: Set<Int>, pair: (Int, Float)) -> (Set<Int>, Bool) { (values, true) }
    @PyFunction static func views(py: Python, list: PyList, callback: PyObject, own: Thing) -> PyTuple { tuple }
    @PyFunction(name: "renamed") static func swiftName(class: Int? = nil, limit: Int = Sample.limit) -> Py<PyDict> { d }
    /// Ends in a "quote"
    @PyFunction static func quoted() -> Void {}
    @PyFunction static func scaled(_ first: Double, _ more: Double..., by factor: Double = 2, plus: Int) {}
    @PyFunction(signature: "(a, b=1, /, c=None, *, d, e='x')")
    static func every(a: Int, b: Int, c: Int?, d: Int, e: String) {}
    @PyFunction(signature: "(*args, **kwargs)") static func open(args: PyTuple, kwargs: PyDict) {}
    @PyFunction(signature: "(*rest, **options)") static func typed(rest: [String], options: [String: Int]) {}
    #if DEBUG
        @PyFunction static func conditional() -> Int { 1 }
    #else
        @PyFunction static func conditional() -> String { "" }
    #endif
    static func notExported() {}
}
