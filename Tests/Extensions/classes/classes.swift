import Martlet

/// Classes: how their objects are made, used and given up.
@PyModule
enum Classes {
    /// Counts.
    @PyClass
    final class Counter {
        /// What it has counted to.
        @PyProperty var value: Int

        @PyInit init(start: Int = 0) { value = start }

        /// Counts on.
        @PyMethod func increment(by step: Int = 1) -> Int {
            value &+= step
            return value
        }

        @PyMethod func same() -> Counter { self }
        @PyMethod func reset() { value = 0 }
        @PyMethod(name: "__repr__") func text() -> String { "Counter(\(value))" }
    }

    /// A place in the plane.
    @PyClass(weakref: true)
    struct Point {
        @PyProperty var x: Double
        @PyProperty var y: Double
        @PyProperty static let dimensions = 2

        @PyInit init(x: Double, y: Double) throws {
            guard x.isFinite, y.isFinite else { throw PyError.valueError("a point must be finite") }
            (self.x, self.y) = (x, y)
        }

        @PyProperty var length: Double { (x * x + y * y).squareRoot() }
        @PyMethod mutating func move(x dx: Double = 0, y dy: Double = 0) {
            x += dx
            y += dy
        }
        @PyMethod static func origin() throws -> Point { try Point(x: 0, y: 0) }
        @PyMethod static func make(cls: PyType, _ x: Double) throws -> PyObject { try cls.asPyObject(x, x) }
        @PyMethod static func itself(_ me: PyInstance<Self>) -> PyObject { me.asPyObject }
        @PyMethod(name: "__eq__") func isEqual(to other: Point) -> Bool { x == other.x && y == other.y }
        @PyMethod(name: "__hash__") func hash() -> Int { x.hashValue ^ y.hashValue }
    }

    @PyFunction static func keep(_ counter: Counter) { kept.append(counter) }
    @PyFunction static func takeAll() -> [Counter] {
        defer { kept = [] }
        return kept
    }
    nonisolated(unsafe) private static var kept: [Counter] = []

    @PyFunction static func mirrored(_ point: Point) throws -> Point { try Point(x: -point.x, y: -point.y) }
}
