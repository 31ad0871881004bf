// class_numbers.swift: integers and floating-point types of one's own, with the operators of Python's numbers.

import Martlet

@PyModule
enum ClassNumbers {
    /// From -128 to 127.
    @PyClass(exposing: [.binaryInteger, .signedNumeric])
    struct Small: WrappedInteger, SignedInteger {
        typealias Magnitude = UInt8
        var raw: Int8
        init(raw: Int8) { self.raw = raw }
        @PyInit init(value: Int8) { raw = value }
        @PyMethod func __repr__() -> String { "Small(\(raw))" }
    }

    /// From 0 to 255.
    @PyClass(exposing: [.binaryInteger])
    struct Byte: WrappedInteger, UnsignedInteger {
        typealias Magnitude = UInt8
        var raw: UInt8
        init(raw: UInt8) { self.raw = raw }
        @PyInit init(value: UInt8) { raw = value }
        @PyMethod func __repr__() -> String { "Byte(\(raw))" }
        @PyMethod func __add__(_ other: String) -> String { "\(raw)\(other)" }
    }

    /// An identity, and no end that it knows of.
    @PyClass(exposing: [.binaryInteger])
    final class Wide: UnboundedInteger, SignedInteger {
        typealias Magnitude = UInt128
        let raw: Int128
        init(raw: Int128) { self.raw = raw }
        @PyInit init(value: Int128) { raw = value }
        @PyMethod func __repr__() -> String { "Wide(\(raw))" }
    }

    /// The same without a sign.
    @PyClass(exposing: [.binaryInteger])
    struct Natural: UnboundedInteger, UnsignedInteger {
        typealias Magnitude = UInt128
        var raw: UInt128
        init(raw: UInt128) { self.raw = raw }
        @PyInit init(value: UInt128) { raw = value }
    }

    /// A length.
    @PyClass(exposing: [.binaryFloatingPoint])
    struct Metre: WrappedFloat {
        var raw: Double
        init(raw: Double) { self.raw = raw }
        @PyInit init(value: Double) { raw = value }
        @PyMethod func __repr__() -> String { "Metre(\(raw))" }
    }
}
