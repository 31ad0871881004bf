// class_protocols.swift: classes that show Swift's protocols to Python.

import Martlet

@PyModule
enum ClassProtocols {
    @PyClass(exposing: [.hashable, .comparable, .description, .debugDescription, .codable, .matchArguments])
    struct Version: Hashable, Comparable, Codable, CustomStringConvertible, CustomDebugStringConvertible {
        @PyProperty let major: Int
        @PyProperty var minorNumber: Int
        @PyProperty var sum: Int { major &+ minorNumber }
        @PyInit init(_ major: Int, _ minor: Int = 0) { (self.major, minorNumber) = (major, minor) }
        static func < (left: Version, right: Version) -> Bool {
            (left.major, left.minorNumber) < (right.major, right.minorNumber)
        }
        var description: String { "\(major).\(minorNumber)" }
        var debugDescription: String { "Version(\(major), \(minorNumber))" }
    }

    @PyClass(exposing: [.equatable])
    struct OnlyEqual: Equatable {
        let value: Int
        @PyInit init(_ value: Int) { self.value = value }
        @PyMethod func __eq__(_ other: Int) -> Bool { value == other }
        @PyMethod func __repr__() -> String { "OnlyEqual" }
    }

    @PyClass(exposing: [.signedNumeric, .equatable])
    struct Money: SignedNumeric {
        @PyProperty var cents: Int
        @PyInit init(_ cents: Int) { self.cents = cents }
        init(integerLiteral value: Int) { cents = value }
        init?<T: BinaryInteger>(exactly source: T) {
            guard let cents = Int(exactly: source) else { return nil }
            self.cents = cents
        }
        var magnitude: Int { abs(cents) }
        static func + (left: Money, right: Money) -> Money { Money(left.cents &+ right.cents) }
        static func - (left: Money, right: Money) -> Money { Money(left.cents &- right.cents) }
        static func * (left: Money, right: Money) -> Money { Money(left.cents &* right.cents) }
        static func *= (left: inout Money, right: Money) { left = left * right }
        @PyMethod func __radd__(_ other: Int) -> Money { Money(other &+ cents) }
        @PyMethod func __mul__(_ other: Int) -> Money { Money(other &* cents) }
    }

    /// A mapping to Python, which has its own ideas of what a mapping can.
    @PyClass(exposing: [.abstractMapping])
    final class Table {
        @PyInit init() {}
        @PyMethod func __getitem__(_ key: String) throws -> Int {
            if key != "x" { throw PyError.keyError(key) }
            return 1
        }
        @PyMethod func __len__() -> Int { 1 }
        @PyMethod func __iter__(py: Python) throws -> PyObject { try py.iter(py.tuple(["x"]).asPyObject).asPyObject }
        @PyMethod func keys() -> [String] { ["x"] }
        @PyMethod func get(py: Python, _ key: String, _ other: PyObject? = nil) throws -> PyObject? {
            key == "x" ? try py.object(1) : other
        }
    }

    @PyClass(exposing: [.collection, .abstractSequence])
    struct Squares: RandomAccessCollection {
        let startIndex = 1
        let endIndex: Int
        @PyInit init(_ count: Int) { endIndex = count &+ 1 }
        subscript(position: Int) -> Int { position &* position }
    }

    @PyClass(exposing: [.sequence])
    final class Endless: Sequence {
        let callback: PyObject?
        @PyInit init(_ callback: PyObject? = nil) { self.callback = callback }
        func makeIterator() -> AnyIterator<String> {
            var count = 0
            return AnyIterator { [callback] in
                count += 1
                _ = try? callback?()
                return count == 1_000_000 ? nil : "item \(count)"
            }
        }
    }

    @PyClass(dict: true, exposing: [.codable])
    final class Node: Codable {
        @PyProperty var name: String
        @PyProperty var children: [Version] = []
        @PyInit init(_ name: String) { self.name = name }
    }
}
