import Martlet

/// Shapes in the plane.
@PyModule
enum Shapes {
    /// A point: a Swift struct, which is copied wherever it goes.
    @PyClass(final: true)
    struct Point {
        @PyProperty let x: Double
        @PyProperty let y: Double

        @PyInit init(x: Double, y: Double) throws {
            guard x.isFinite && y.isFinite else { throw PyError.valueError("a point is finite, not (\(x), \(y))") }
            (self.x, self.y) = (x, y)
        }

        /// How far the other point is.
        @PyMethod func distance(to other: Point) -> Double {
            let (dx, dy) = (x - other.x, y - other.y)
            return (dx * dx + dy * dy).squareRoot()
        }

        @PyMethod(name: "__eq__") func isEqual(to other: Point) -> Bool { x == other.x && y == other.y }
        @PyMethod(name: "__hash__") func hash() -> Int { x.hashValue ^ y.hashValue &* 31 }
        @PyMethod(name: "__repr__") func text() -> String { "Point(x=\(x), y=\(y))" }
    }

    /// A polygon: a Swift class, of which Python and Swift hold the same instance. Classes in Python can inherit from it.
    @PyClass
    final class Polygon {
        /// What it is called.
        @PyProperty var name: String
        private var corners: [Point]

        @PyInit init(_ corners: [Point] = [], name: String = "polygon") {
            self.corners = corners
            self.name = name
        }

        /// Adds a corner; gives the polygon itself.
        @PyMethod func add(_ corner: Point) -> Polygon {
            corners.append(corner)
            return self
        }

        /// The length of all sides.
        @PyProperty var perimeter: Double { sides.reduce(0) { $0 + $1.0.distance(to: $1.1) } }

        /// The area, for corners in the order in which they are met on a walk around.
        @PyProperty var area: Double { abs(sides.reduce(0) { $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) }) / 2 }

        @PyMethod(name: "__len__") func count() -> Int { corners.count }
        @PyMethod(name: "__getitem__") func corner(_ index: Int) throws -> Point {
            guard corners.indices.contains(index) else {
                throw PyError.indexError("the polygon has no corner \(index)")
            }
            return corners[index]
        }

        /// Python iterates over a list of the corners as they are now.
        @PyMethod(name: "__iter__") func iterator(py: Python) throws -> PyIterator { try py.iter(py.object(corners)) }

        private var sides: [(Point, Point)] { zip(corners, corners.dropFirst() + corners.prefix(1)).map { ($0, $1) } }
    }

    /// The polygon with the largest area, that very object; `None` of none.
    @PyFunction
    static func largest(_ polygons: [Polygon]) -> Polygon? { polygons.max { $0.area < $1.area } }
}
