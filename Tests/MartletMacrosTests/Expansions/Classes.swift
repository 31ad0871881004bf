// A class and a struct with each kind of member.

import Martlet

@PyModule
enum Classes {
    /// Has an identity.
    @PyClass
    final class Reference {
        /// Settable.
        @PyProperty var value: Int
        @PyProperty static let limit = 10

        @PyInit init(_ value: Int = 0) { self.value = value }

        /// Adds.
        @PyMethod func add(by step: Int) throws -> Int { value + step }
        @PyMethod static func doubled(_ value: Int) -> Int { value * 2 }

        @PyClass(final: true)
        struct Inner {}
    }

    @PyClass(name: "Renamed", weakref: true, dict: true)
    struct Value {
        @PyProperty private(set) var note: String?
        @PyProperty(deletable: true) var other: PyObject?
        @PyProperty var failing: Int { get throws { 1 } }

        @PyMethod mutating func change(py: Python) { note = "changed" }
        @PyMethod static func itself(_ me: PyInstance<Self>) -> PyObject { me.asPyObject }
        @PyMethod static func make(cls: PyType) -> PyType { cls }
        @PyMethod func __len__() -> Int { 0 }
        @PyMethod(name: "__eq__") func isEqual(to other: Value) -> Bool { note == other.note }
        @PyMethod(name: "__lt__") func isLess(than other: Value) -> Bool { false }
        @PyMethod func __call__(_ a: Int, b: Int = 1) -> Int { a + b }
        @PyMethod mutating func __next__() -> Int? { nil }
        #if NEVER
            @PyMethod func never() {}
        #endif
    }
}

@PyClass(names: .asWritten, extensions: "more")
struct Extended {
    @PyProperty var someValue: Int
}

@PyMethods("more")
extension Extended {
    func twice() -> Int { someValue &* 2 }
    static func == (a: Extended, b: Extended) -> Bool { a.someValue == b.someValue }
    private func hidden() {}
}
