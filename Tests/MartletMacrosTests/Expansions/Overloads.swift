import Martlet

/// One function of a name is exported; the types of its parameters tell it from the others.
@PyModule
enum Overloads {
    @PyFunction static func add(_ a: Int, _ b: Int = 0) -> Int { a &+ b }
    static func add(_ a: Double, _ b: Double = 0) -> Double { a + b }
    static func add(_ a: Int?, _ b: Int) -> Int { b }

    /// A type of the module's own name does not hide the module.
    enum Overloads {}
}
