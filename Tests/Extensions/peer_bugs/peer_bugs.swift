import Martlet

/// What other bindings got wrong once.
@PyModule
enum PeerBugs {
    /// A value inside the object, with everything that may come before or after it.
    @PyClass(weakref: true, dict: true, extensions: "more")
    struct Value {
        @PyProperty var number: Int
        @PyProperty var held: PyObject?
        @PyProperty var others: [PyObject] = []
        @PyProperty static let shared: [String] = ["shared"]
        @PyInit init(_ number: Int = 0, held: PyObject? = nil) { (self.number, self.held) = (number, held) }

        @PyMethod mutating func change(_ callback: PyObject) throws {
            number += 1
            _ = try callback()
        }
        @PyMethod static func made(cls: PyType) -> PyType { cls }
        @PyMethod static func __class_getitem__(cls: PyType, _ item: PyObject) -> PyType { cls }
    }

    /// A reference, which is one object's alone.
    @PyClass(dict: true)
    final class Reference {
        @PyProperty var held: PyObject?
        @PyInit init(held: PyObject? = nil) { self.held = held }
        @PyMethod func name() -> String { "reference" }
    }

    /// With both kinds of `+`, and both of `*`.
    @PyClass
    final class Sequence {
        @PyProperty var items: [Int]
        @PyInit init(_ items: [Int] = []) { self.items = items }
        @PyMethod func __concat__(_ other: Sequence) -> Sequence { Sequence(items + other.items) }
        @PyMethod func __inplace_concat__(_ other: Sequence) { items += other.items }
        @PyMethod func __repeat__(_ count: Int) -> Sequence {
            Sequence(Array(repeatElement(items, count: max(count, 0)).joined()))
        }
        @PyMethod func __inplace_repeat__(_ count: Int) {
            items = Array(repeatElement(items, count: max(count, 0)).joined())
        }
    }

    /// What is above another class, and may put another instance in the place of the operand's.
    @PyClass(open: true)
    class Above {
        @PyInit init() {}
        @PyMethod static func += (left: inout Above, right: Above) { left = right }
    }

    @PyClass(extends: Above.self)
    final class Below: Above {
        @PyProperty var held: PyObject?
        @PyInit init(held: PyObject?) {
            self.held = held
            super.init()
        }
    }

    @PyEnum
    enum Color: CaseIterable { case red, green }

    @PyEnum
    enum Shape {
        case circle(radius: Double)
        case empty
    }

    @PyModule
    enum Inner {
        @PyModule
        enum Innermost {
            @PyFunction static func depth() -> Int { 2 }
        }
    }

    @PyFunction static func nothing() {}
    @PyFunction static func color(_ color: Color) -> Color { color }
    @PyFunction static func colors() -> [Color] { Color.allCases }
    @PyFunction static func item(_ list: PyList, _ index: Int) throws -> PyObject { try list[index] }
    @PyFunction static func itemOfTuple(_ tuple: PyTuple, _ index: Int) throws -> PyObject { try tuple[index] }
    @PyFunction static func attribute(py: Python, _ object: PyObject, _ name: String) throws -> PyObject? {
        try py.getattrIfPresent(object, name)
    }
    @PyFunction static func duration(_ duration: Duration) -> Duration { duration }
    @PyFunction static func longest() -> Duration { Duration(secondsComponent: .max, attosecondsComponent: 0) }
    @PyFunction static func iterate(_ values: [Int]) -> Int { values.count }
    @PyFunction static func capsule(py: Python, _ value: Int) throws -> PyObject {
        try py.capsule(Released(value), name: "peer_bugs.value").asPyObject
    }
    @PyFunction static func released() -> Int { Released.count }

    final class Released: Sendable {
        nonisolated(unsafe) static var count = 0
        let value: Int
        init(_ value: Int) { self.value = value }
        deinit { Released.count += 1 }
    }
}

@PyMethods("more")
extension PeerBugs.Value {
    func twice() -> Int { number &* 2 }
}
