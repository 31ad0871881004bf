// class_extensions.swift: classes whose members stand in several extensions, and the names that they have in Python.

import Martlet

@PyModule
enum ClassExtensions {
    /// Two numbers.
    @PyClass(extensions: "arithmetic", "comparison", "platform")
    struct Pair {
        @PyProperty var left: Int
        @PyProperty var right: Int
        @PyInit init(left: Int = 0, right: Int = 0) { (self.left, self.right) = (left, right) }
        @PyMethod func swapped() -> Pair { Pair(left: right, right: left) }
        @PyMethod func __bool__() -> Bool { left != 0 || right != 0 }
    }

    @PyClass(names: .asWritten, extensions: "order", "more")
    final class Window {
        @PyProperty var titleText = ""
        @PyProperty var `class` = 1
        @PyMethod func setTitle(newText: String) { titleText = newText }
        @PyMethod(name: "own_name") func ownName() -> Int { 1 }
        @PyMethod func __len__() -> Int { titleText.count }
        @PyMethod func __hash__() -> Int { 5 }
        @PyProperty static let maxWidth = 100
        @PyInit init() {}
    }

    @PyClass(names: .screamingSnakeCase, extensions: "words")
    struct Loud {
        @PyProperty var someValue = 1
        @PyProperty(name: "let") var letting = 2
        @PyInit init() {}
    }
}

@PyMethods("arithmetic")
extension ClassExtensions.Pair {
    /// Both together.
    var sum: Int { left &+ right }

    /// The numbers, moved.
    mutating func move(by offset: Int = 1) {
        left &+= offset
        right &+= offset
        check()
    }

    static func + (a: Self, b: Self) -> Self { Self(left: a.left &+ b.left, right: a.right &+ b.right) }
    static func * (a: Self, factor: Int) -> Self { Self(left: a.left &* factor, right: a.right &* factor) }
    static func * (a: Self, b: Self) -> Self { Self(left: a.left &* b.left, right: a.right &* b.right) }

    @PyMethod(name: "__repr__") func described() -> String { "Pair(\(left), \(right))" }
    @PyProperty(name: "first") var leftNumber: Int {
        get { left }
        set { left = newValue }
    }
    static let origin = ClassExtensions.Pair(left: 0, right: 0)
    static func diagonal(of number: Int) -> Self { Self(left: number, right: number) }

    private func check() {}
    fileprivate var secret: Int { 1 }
}

/// Names that Swift keeps for itself.
@PyMethods("words")
extension ClassExtensions.Loud {
    @PyMethod(name: "inout") func inAndOut() -> Int { 3 }
}
