import Martlet

/// Objects that Python let go of while Swift has their instance, which keep what Python attached to them.
@PyModule
enum ClassResurrection {
    // Every way to attach something.

    @PyClass
    final class Plain {
        @PyInit init() {}
        @PyMethod @PyOverridable func name() throws -> String { "plain" }
        @PyMethod func keep() { ClassResurrection.kept.append(self) }
        deinit { ClassResurrection.ends += 1 }
    }

    @PyClass(dict: true)
    final class WithDict {
        @PyInit init() {}
        @PyMethod func keep() { ClassResurrection.kept.append(self) }
        deinit { ClassResurrection.ends += 1 }
    }

    @PyClass(weakref: true)
    final class Watched {
        @PyInit init() {}
        @PyMethod func keep() { ClassResurrection.kept.append(self) }
        deinit { ClassResurrection.ends += 1 }
    }

    @PyClass(extends: .dict)
    final class Entries {
        @PyInit init() {}
        @PyMethod func keep() { ClassResurrection.kept.append(self) }
        deinit { ClassResurrection.ends += 1 }
    }

    /// Holds an object that the collector is to find.
    @PyClass
    final class Holder {
        @PyProperty var other: PyObject?
        @PyInit init() {}
        @PyMethod func keep() { ClassResurrection.kept.append(self) }
        deinit { ClassResurrection.ends += 1 }
    }

    @PyClass(open: true)
    class Shape {
        @PyInit init() {}
        @PyMethod @PyOverridable func area() throws -> Double { 0 }
        @PyMethod func keep() { ClassResurrection.kept.append(self) }
        deinit { ClassResurrection.ends += 1 }
    }

    @PyClass(extends: Shape.self)
    final class Square: Shape {
        @PyInit override init() { super.init() }
    }

    /// A tree, whose nodes have no `deinit` and hold one another.
    @PyClass
    final class Node {
        @PyProperty var children: [Node] = []
        @PyInit init() {}
        @PyMethod func add(_ child: Node) { children.append(child) }
        @PyMethod func keep() { ClassResurrection.kept.append(self) }
    }

    // What Swift has.

    nonisolated(unsafe) private static var kept: [any PythonConvertible & AnyObject] = []
    nonisolated(unsafe) private static var ends = 0

    /// The objects of the instances that were kept, as Python sees them now.
    @PyFunction static func all(py: Python) throws -> [PyObject] { try kept.map { try $0.toPython(py) } }
    @PyFunction static func forget() { kept = [] }
    @PyFunction static func ended() -> Int { ends }

    /// What Swift finds when it calls the methods.
    @PyFunction static func names() throws -> [String] { try kept.compactMap { try ($0 as? Plain)?.name() } }
    @PyFunction static func areas() throws -> [Double] { try kept.compactMap { try ($0 as? Shape)?.area() } }
}
