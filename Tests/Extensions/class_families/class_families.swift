import Martlet

/// Classes that extend other classes: in Swift, and in Python.
@PyModule
enum ClassFamilies {
    /// Declared before what it extends.
    @PyClass(extends: Dog.self)
    final class Puppy: Dog {
        @PyInit override init(name: String) { super.init(name: name) }
        @PyMethod override func speak() -> String { "yip" }
    }

    /// Any animal.
    @PyClass(open: true)
    class Animal {
        @PyProperty let name: String
        @PyProperty var friend: Animal?
        @PyProperty static let kingdom = "Animalia"
        @PyInit init(name: String) { self.name = name }

        @PyMethod func speak() -> String { "..." }
        @PyMethod final func introduce() -> String { "\(name) says \(speak())" }
        @PyMethod class func species(cls: PyType) throws -> String { try cls.asPyObject.__name__.extract() }
        @PyMethod func __repr__() -> String { "<\(name)>" }
        @PyMethod func __eq__(_ other: Animal) -> Bool { name == other.name }
        @PyMethod func __hash__() -> Int { name.hashValue }
        @PyMethod func __add__(_ other: Animal) -> String { "\(name) and \(other.name)" }
        @PyMethod func __setitem__(_ key: String, _ value: Int) throws { throw PyError.keyError("set \(key)") }
        @PyMethod func __delitem__(_ key: String) throws { throw PyError.keyError("delete \(key)") }
        @PyMethod func __getattr__(_ name: String) throws -> String {
            guard name.hasPrefix("any_") else { throw PyError.attributeError(name) }
            return name
        }
    }

    /// An animal with an owner, weak references and a deinit.
    @PyClass(extends: Animal.self, weakref: true)
    class Dog: Animal {
        nonisolated(unsafe) static var ends = 0
        @PyProperty var owner: PyObject?
        @PyInit init(name: String, owner: PyObject? = nil) {
            self.owner = owner
            super.init(name: name)
        }
        override init(name: String) { super.init(name: name) }
        deinit { Dog.ends += 1 }

        @PyMethod override func speak() -> String { "woof" }
        @PyMethod func fetch() -> String { "\(name) fetches" }
        @PyMethod func __lt__(_ other: Dog) -> Bool { name < other.name }
        @PyMethod func __radd__(_ other: Int) -> Int { other + 1 }
        @PyMethod override func __setitem__(_ key: String, _ value: Int) throws { throw PyError.keyError("dog \(key)") }
        @PyMethod func __getattribute__(_ name: PyObject) throws -> PyObject {
            let py = name.py
            guard try name.extract(String.self) != "hidden" else { throw PyError.attributeError("hidden") }
            return try py.super(Dog.self, py.object(self)).asPyObject.__getattribute__(name)
        }
    }

    /// Another one, which cannot be made in Python.
    @PyClass(extends: Animal.self, final: true)
    final class Cat: Animal {
        private var lives = 9
        @PyMethod override func speak() -> String { "meow \(lives)" }
    }

    // Siblings whose objects are of the same form, but for what Swift has in them.

    @PyClass(extends: Animal.self)
    class Horse: Animal {
        @PyProperty var speed: Int
        @PyInit override init(name: String) {
            speed = 88
            super.init(name: name)
        }
    }

    @PyClass(extends: Animal.self)
    class Cow: Animal {
        @PyProperty var milk: PyObject?
        @PyInit override init(name: String) { super.init(name: name) }
    }

    /// Not exposed: a Dog to Python.
    private final class Poodle: Dog {
        let hair: PyObject?
        init(hair: PyObject?) {
            self.hair = hair
            super.init(name: "Poodle")
        }
        override func speak() -> String { "wuff" }
    }

    /// No object of Python's in it, so that each object lies in its instance.
    @PyClass(open: true, extensions: "measures")
    class Shape {
        @PyInit init() {}
        @PyMethod func area() -> Double { 0 }
    }

    @PyClass(extends: Shape.self, extensions: "measures")
    final class Square: Shape {
        @PyProperty var side: Double
        @PyInit init(side: Double) {
            self.side = side
            super.init()
        }
        @PyMethod override func area() -> Double { side * side }
    }

    /// Extends a class that Python does not know.
    @PyClass
    final class Held: Holder {
        @PyInit override init(_ value: PyObject?) { super.init(value) }
        @PyMethod func get() -> PyObject? { value }
    }
    class Holder {
        var value: PyObject?
        init(_ value: PyObject?) { self.value = value }
    }

    @PyFunction static func speakAll(_ animals: [Animal]) -> [String] { animals.map { $0.speak() } }
    @PyFunction static func behindDog(py: Python, _ object: PyObject) throws -> PyObject {
        try py.super(Dog.self, object).asPyObject.speak()
    }
    @PyFunction static func walk(_ dog: Dog) -> String { dog.introduce() }
    @PyFunction static func cat() -> Animal { Cat(name: "Tom") }
    @PyFunction static func poodle(_ hair: PyObject? = nil) -> Animal { Poodle(hair: hair) }
    @PyFunction static func shapes() -> [Shape] { [Shape(), Square(side: 2)] }
    @PyFunction static func ends() -> Int { Dog.ends }

    @PyFunction static func keep(_ animal: Animal?) { kept = animal }
    @PyFunction static func takeKept() -> Animal? {
        defer { kept = nil }
        return kept
    }
    nonisolated(unsafe) private static var kept: Animal?
}

@PyMethods("measures")
extension ClassFamilies.Shape {
    var corners: Int { 0 }
    func doubled() -> Double { area() * 2 }
}

/// Of the same name as that of the class above it.
@PyMethods("measures")
extension ClassFamilies.Square {
    var diagonal: Double { side * 2.0.squareRoot() }
}
