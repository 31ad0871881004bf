import Martlet

/// Methods that Python classes override, called by Swift.
@PyModule
enum ClassOverrides {
    /// Something with an area.
    @PyClass(open: true)
    class Shape {
        @PyProperty let name: String
        @PyInit init(name: String = "shape") { self.name = name }

        /// Its area.
        @PyMethod @PyOverridable func area() throws -> Double { 0 }

        @PyMethod @PyOverridable
        func scaled(_ factor: Double, by unit: String = "m", deep: Bool = false) throws -> String {
            let text = "\(name) x \(factor) \(unit)"
            return deep ? text + "!" : text
        }

        @PyMethod(signature: "(value, *, key=None)") @PyOverridable
        func keep(value: Int, key: String? = nil) throws -> (Int, String?) { (value, key) }

        @PyMethod @PyOverridable func touch(py: Python) throws { touched += 1 }
        @PyProperty(readOnly: true) private(set) var touched = 0

        /// Calls itself, as a visitor does.
        @PyMethod @PyOverridable func visit(_ depth: Int) throws -> [String] {
            depth == 0 ? ["\(name)"] : ["\(name)"] + (try visit(depth - 1))
        }

        /// Not asked for in Python.
        @PyMethod func plain() -> String { "plain" }
    }

    @PyClass(extends: Shape.self)
    class Square: Shape {
        @PyProperty var side: Double
        @PyInit init(side: Double = 1) {
            self.side = side
            super.init(name: "square")
        }
        @PyMethod @PyOverridable override func area() throws -> Double { try super.area() + super.area() + side * side }
    }

    /// A final class that Python classes extend.
    @PyClass
    final class Greeter {
        @PyInit init() {}
        @PyMethod @PyOverridable func greeting() throws -> String { "hello" }
        @PyMethod func greet(_ name: String) throws -> String { "\(try greeting()), \(name)" }
    }

    @PyFunction static func area(of shape: Shape) throws -> Double { try shape.area() }
    @PyFunction static func scaled(_ shape: Shape, deep: Bool = false) throws -> String {
        try shape.scaled(2, by: "cm", deep: deep)
    }
    @PyFunction static func keep(_ shape: Shape, key: String? = nil) throws -> (Int, String?) {
        try shape.keep(value: 7, key: key)
    }
    @PyFunction static func touch(py: Python, _ shape: Shape) throws { try shape.touch(py: py) }
    @PyFunction static func visit(_ shape: Shape, depth: Int) throws -> [String] { try shape.visit(depth) }
    @PyFunction static func plain(_ shape: Shape) -> String { shape.plain() }

    private struct Sent: @unchecked Sendable { let shape: Shape }

    /// Calls the method on a thread that is not attached.
    @PyFunction static func areaDetached(py: Python, of shape: Shape) throws -> Double {
        let sent = Sent(shape: shape)
        return try py.detach { try sent.shape.area() }
    }
}
