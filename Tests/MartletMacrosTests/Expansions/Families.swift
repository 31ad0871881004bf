import Martlet

@PyModule
enum Families {
    @PyClass(open: true, extensions: "more")
    class Animal {
        @PyProperty var name = ""
        @PyInit init() {}
        @PyMethod @PyOverridable func speak(to other: Animal, in language: String = "") throws -> String { "..." }
        @PyMethod @PyOverridable func sleep() throws {}
        @PyMethod func __eq__(_ other: Animal) -> Bool { name == other.name }
    }

    /// Barks.
    @PyClass(extends: Animal.self)
    final class Dog: Animal {
        @PyMethod override func speak(to other: Animal, in language: String = "") throws -> String { "woof" }
        @PyMethod func __lt__(_ other: Dog) -> Bool { name < other.name }
    }

    @PyClass(extends: .exception(.valueError))
    final class Misplaced {}
}

@PyMethods("more")
extension Families.Animal {
    var legs: Int { 4 }
}
