// class_pickling.swift: classes of which `pickle` and `copy` save the stored properties.

import Martlet

@PyModule
enum ClassPickling {
    @PyClass(exposing: [.equatable, .pickle])
    struct Point: Equatable {
        @PyProperty let x: Double
        @PyProperty var label = "here"
        private var counts: [Int]
        @PyProperty private(set) var pair: (Int, String)
        var `default`: Int?
        let dimensions = 2
        @PyInit init(_ x: Double, counts: [Int] = []) {
            self.x = x
            self.counts = counts
            pair = (counts.count, "p")
        }
        static func == (left: Point, right: Point) -> Bool {
            left.x == right.x && left.label == right.label && left.counts == right.counts && left.pair == right.pair
                && left.default == right.default
        }
        @PyMethod mutating func add(_ count: Int) { counts.append(count) }
        @PyProperty var total: Int { counts.reduce(0, &+) }
    }

    /// Properties that are exposed classes themselves, and one that is not saved.
    @PyClass(dict: true, exposing: [.pickle])
    final class Shape {
        @PyProperty let name: String
        @PyProperty(copies: true) var corner: Point
        @PyProperty var points: [Point]
        @PyProperty var parent: Shape?
        @PyProperty var anything: PyObject
        @PyIgnored private var cache: [() -> Int] = []
        lazy var long = name + name
        @PyInit init(_ name: String, corner: Point, anything: PyObject) {
            self.name = name
            self.corner = corner
            self.anything = anything
            points = [corner]
        }
        @PyMethod func remember() -> Int {
            cache.append { 1 }
            return cache.count
        }
    }

    /// Python makes none, and Swift by an initializer that nobody has written.
    @PyClass(exposing: [.pickle])
    final class Settings {
        @PyProperty var depth = 3
        @PyProperty var words: [String: Int] = ["a": 1]
    }

    @PyClass(exposing: [.pickle])
    struct Empty {
        @PyInit init() {}
    }

    /// Says itself what the state is.
    @PyClass(exposing: [.pickle])
    final class Counter {
        @PyProperty var count = 0
        @PyInit init() {}
        @PyMethod func __getstate__(py: Python) throws -> PyObject {
            try py.tuple([py.dict(["count": count &+ 1]), py.none]).asPyObject
        }
    }

    class Hidden {
        var more = 1
    }

    @PyClass(exposing: [.pickle])
    final class Below: Hidden {
        @PyInit override init() {}
    }

    @PyFunction static func settings() -> Settings { Settings() }
}
