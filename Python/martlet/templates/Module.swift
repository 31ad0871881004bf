import Martlet

/// A Python module in Swift.
$attribute
enum ${type}Module {
    /// Greets somebody.
    @PyFunction
    static func greet(name: String = "World") -> String { "Hello, \(name)!" }
}
