// class_extensions_more.swift: extensions in another file than their classes.

import Martlet

@PyMethods("comparison")
extension ClassExtensions.Pair {
    static func < (a: Self, b: Self) -> Bool { (a.left, a.right) < (b.left, b.right) }
    func __getitem__(_ index: Int) throws -> Int {
        switch index {
        case 0: return left
        case 1: return right
        default: throw PyError.indexError("a pair has two numbers")
        }
    }
}

@PyMethods("platform")
extension ClassExtensions.Pair {
    #if os(Windows)
        func drive() -> String { "C:" }
    #else
        func root() -> String { "/" }
    #endif
}

@PyMethods("more", names: .pascalCase)
extension ClassExtensions.Window {
    func closeNow() -> Bool { true }
}

// A comparison has an object hashed by its identity, unless there is a hash elsewhere.
@PyMethods("order")
extension ClassExtensions.Window {
    static func < (a: ClassExtensions.Window, b: ClassExtensions.Window) -> Bool { a.titleText < b.titleText }
}
