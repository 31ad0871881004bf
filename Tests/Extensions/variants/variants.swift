// variants.swift: Swift enums with payloads, as a class for each case.

import Martlet

@PyModule
enum Variants {
    /// What is drawn.
    @PyEnum
    enum Shape: Hashable {
        /// Round.
        case circle(radius: Double)
        case rectangle(width: Double, height: Double = 1)
        case named(String, Int?)
        case empty

        /// How much paint it takes.
        @PyProperty var area: Double {
            switch self {
            case .circle(let radius): 3 * radius * radius
            case .rectangle(let width, let height): width * height
            case .named, .empty: 0
            }
        }
        @PyProperty static let unit = Shape.rectangle(width: 1)

        @PyMethod func scaled(by factor: Double = 2) -> Shape {
            switch self {
            case .circle(let radius): .circle(radius: radius * factor)
            case .rectangle(let width, let height): .rectangle(width: width * factor, height: height * factor)
            case .named, .empty: self
            }
        }
        @PyMethod static func square(_ side: Double) -> Shape { .rectangle(width: side, height: side) }
        @PyMethod func __call__(times: Double) -> Double { area * times }
        @PyMethod func __len__() -> Int { if case .named(let name, _) = self { name.count } else { 0 } }
    }

    /// Payloads that hold Python objects, which may hold them.
    @PyEnum(names: .asWritten)
    enum Holder {
        case object(PyObject)
        case list([PyObject], Int)
        indirect case boxed(first: PyObject, second: PyObject?)
        case nothing
        indirect case blank(Blank)
        case shape(Shape)
        indirect case pair([PyObject], word: String)
    }

    @PyConvertible struct Blank {}

    /// One case alone, and a pair.
    @PyEnum(name: "Only")
    enum Single: Equatable { case value(pair: PyPair) }

    @PyConvertible struct PyPair: Equatable { var x, y: Int }

    /// A chain, and a tree.
    @PyEnum
    indirect enum Node: Equatable {
        case end
        case link(value: Int, next: Node)
        @PyCase(name: "Fork") case both(left: Node, right: Node)

        @PyProperty var length: Int {
            var (count, node) = (0, self)
            while case .link(_, let next) = node { (count, node) = (count + 1, next) }
            return count
        }
    }

    @PyEnum(exposing: [.debugDescription, .comparable])
    enum Grade: Comparable, CustomDebugStringConvertible {
        case points(Int)
        case absent(reason: (String, Int))
        static func < (left: Grade, right: Grade) -> Bool {
            if case (.points(let left), .points(let right)) = (left, right) { left < right } else { false }
        }
        static func == (left: Grade, right: Grade) -> Bool { !(left < right || right < left) }
        var debugDescription: String { "a grade" }
    }

    /// A value with a payload inside, and one that holds instances.
    @PyClass struct Drawing {
        @PyProperty var shape: Shape
        @PyProperty var holder: Holder
        @PyInit init(shape: Shape, holder: Holder) { (self.shape, self.holder) = (shape, holder) }

        @PyEnum enum Layer: Equatable { case solid(Int), clear }
        @PyProperty var layer: Layer { .solid(1) }
    }

    @PyClass final class Owner {
        @PyProperty var inner: Inner
        @PyInit init(inner: Inner = .none) { self.inner = inner }
        @PyEnum enum Inner { case none, owned(Owner?) }
        deinit { Variants.ended += 1 }
    }

    @PyClass final class Item {
        var inner: Inner
        @PyInit init(inner: Inner = .none) { self.inner = inner }
        @PyEnum enum Inner { case none, held(Item?) }
    }

    nonisolated(unsafe) static var ended = 0
    @PyFunction static func endedOwners() -> Int { ended }

    @PyFunction static func area(of shape: Shape) -> Double { shape.area }
    @PyFunction static func shapes() -> [Shape] { [.circle(radius: 1), .empty, .rectangle(width: 2, height: 3)] }
    @PyFunction static func same(_ shape: Shape?) -> Shape? { shape }
    @PyFunction static func chain(_ count: Int) -> Node {
        (0..<count).reduce(.end) { .link(value: $1, next: $0) }
    }
    @PyFunction static func replace(_ holder: PyInstance<Holder>) throws -> Holder { try holder.value }
}
