import Martlet

/// Types that convert.
@PyModule
enum Types {
    typealias Index = Int

    @PyFunction static func optional(a: Int?, b: [Int?]? = nil, c: Int! = nil) -> Int? { a }

    @PyFunction static func collections(a: [Int], b: [String: [Double]], c: Set<Int> = []) -> [String: [Double]] { b }

    @PyFunction static func tuples(_ a: (Int, String), _ b: (Double, Double) = (0, 1)) -> (Int, String) { a }

    @PyFunction static func ownership(a: borrowing [Int], b: consuming String, c: sending [Int]) -> sending [Int] { c }

    @PyFunction static func own(a: Index, b: Self.Index) -> Types.Index { a &+ b }

    @PyFunction static func objects(_ a: PyObject, _ b: PyList) -> PyObject { a }

    @PyFunction static func opaque() -> some PythonConvertible { 1 }

    @PyFunction static func existential() -> any PythonConvertible { 1 }
}
