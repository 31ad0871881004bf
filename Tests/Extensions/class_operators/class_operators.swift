// class_operators.swift: classes that are numbers: every operator, from special methods and from Swift's own operators.

import Martlet

@PyModule
enum ClassOperators {
    /// Says which operator was called, and with what.
    @PyClass
    struct Recorder {
        @PyInit init() {}

        @PyMethod func __add__(_ other: Int) -> String { "self + \(other)" }
        @PyMethod func __radd__(_ other: Int) -> String { "\(other) + self" }
        @PyMethod func __sub__(_ other: Int) -> String { "self - \(other)" }
        @PyMethod func __rsub__(_ other: Int) -> String { "\(other) - self" }
        @PyMethod func __mul__(_ other: Int) -> String { "self * \(other)" }
        @PyMethod func __rmul__(_ other: Int) -> String { "\(other) * self" }
        @PyMethod func __matmul__(_ other: Int) -> String { "self @ \(other)" }
        @PyMethod func __rmatmul__(_ other: Int) -> String { "\(other) @ self" }
        @PyMethod func __truediv__(_ other: Int) -> String { "self / \(other)" }
        @PyMethod func __rtruediv__(_ other: Int) -> String { "\(other) / self" }
        @PyMethod func __floordiv__(_ other: Int) -> String { "self // \(other)" }
        @PyMethod func __rfloordiv__(_ other: Int) -> String { "\(other) // self" }
        @PyMethod func __mod__(_ other: Int) -> String { "self % \(other)" }
        @PyMethod func __rmod__(_ other: Int) -> String { "\(other) % self" }
        @PyMethod func __divmod__(_ other: Int) -> (String, Int) { ("divmod(self, x)", other) }
        @PyMethod func __rdivmod__(_ other: Int) -> (String, Int) { ("divmod(x, self)", other) }
        @PyMethod func __pow__(_ other: Int, _ modulus: Int?) -> String { "pow(self, \(other), \(modulus ?? 0))" }
        @PyMethod func __rpow__(_ other: Int) -> String { "\(other) ** self" }
        @PyMethod func __lshift__(_ other: Int) -> String { "self << \(other)" }
        @PyMethod func __rlshift__(_ other: Int) -> String { "\(other) << self" }
        @PyMethod func __rshift__(_ other: Int) -> String { "self >> \(other)" }
        @PyMethod func __rrshift__(_ other: Int) -> String { "\(other) >> self" }
        @PyMethod func __and__(_ other: Int) -> String { "self & \(other)" }
        @PyMethod func __rand__(_ other: Int) -> String { "\(other) & self" }
        @PyMethod func __xor__(_ other: Int) -> String { "self ^ \(other)" }
        @PyMethod func __rxor__(_ other: Int) -> String { "\(other) ^ self" }
        @PyMethod func __or__(_ other: Int) -> String { "self | \(other)" }
        @PyMethod func __ror__(_ other: Int) -> String { "\(other) | self" }

        @PyMethod func __neg__() -> String { "-self" }
        @PyMethod func __pos__() -> String { "+self" }
        @PyMethod func __abs__() -> String { "abs(self)" }
        @PyMethod func __invert__() -> String { "~self" }
        @PyMethod func __int__() -> Int { 11 }
        @PyMethod func __float__() -> Double { 2.5 }
        @PyMethod func __index__() -> Int { 3 }
        @PyMethod func __complex__(py: Python) throws -> PyObject { try py.builtins.complex(1, 2) }
        @PyMethod func __round__(_ digits: Int? = nil) -> String { "round(self, \(digits ?? -1))" }
        @PyMethod func __bool__() -> Bool { false }
    }

    /// Changes in place, and says what was done last.
    @PyClass
    struct Changing {
        @PyProperty private(set) var last = ""
        @PyInit init() {}

        @PyMethod mutating func __iadd__(_ other: Int) { last = "+= \(other)" }
        @PyMethod mutating func __isub__(_ other: Int) { last = "-= \(other)" }
        @PyMethod mutating func __imul__(_ other: Int) { last = "*= \(other)" }
        @PyMethod mutating func __imatmul__(_ other: Int) { last = "@= \(other)" }
        @PyMethod mutating func __itruediv__(_ other: Int) { last = "/= \(other)" }
        @PyMethod mutating func __ifloordiv__(_ other: Int) { last = "//= \(other)" }
        @PyMethod mutating func __imod__(_ other: Int) { last = "%= \(other)" }
        @PyMethod mutating func __ipow__(_ other: Int) { last = "**= \(other)" }
        @PyMethod mutating func __ilshift__(_ other: Int) { last = "<<= \(other)" }
        @PyMethod mutating func __irshift__(_ other: Int) { last = ">>= \(other)" }
        @PyMethod mutating func __iand__(_ other: Int) { last = "&= \(other)" }
        @PyMethod mutating func __ixor__(_ other: Int) { last = "^= \(other)" }
        @PyMethod mutating func __ior__(_ other: Int) throws {
            if other == 0 { throw PyError.zeroDivisionError("nothing") }
            last = "|= \(other)"
        }
    }

    /// Swift's own operators.
    @PyClass
    struct Vector: Equatable {
        @PyProperty let x: Double
        @PyProperty let y: Double

        @PyInit init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }

        @PyMethod static func + (left: Vector, right: Vector) -> Vector { Vector(left.x + right.x, left.y + right.y) }
        @PyMethod static func - (left: Self, right: Self) -> Self { Self(left.x - right.x, left.y - right.y) }
        /// Scales.
        @PyMethod static func * (vector: Vector, factor: Double) -> Vector {
            Vector(vector.x * factor, vector.y * factor)
        }
        /// The inner product.
        @PyMethod static func * (left: Vector, right: Vector) -> Double { left.x * right.x + left.y * right.y }
        @PyMethod static func * (factor: Double, vector: Vector) -> Vector { vector * factor }
        @PyMethod static func / (vector: Vector, divisor: Double) throws -> Vector {
            if divisor == 0 { throw PyError.zeroDivisionError("vector by zero") }
            return Vector(vector.x / divisor, vector.y / divisor)
        }
        @PyMethod static func += (left: inout Vector, right: Vector) { left = left + right }
        @PyMethod static prefix func - (vector: Vector) -> Vector { Vector(-vector.x, -vector.y) }
        @PyMethod static func == (left: Vector, right: Vector) -> Bool { left.x == right.x && left.y == right.y }
        @PyMethod static func == (left: Vector, right: Double) -> Bool { left.x == right && left.y == 0 }
        @PyMethod static func < (left: Vector, right: Vector) -> Bool { left * left < right * right }
        @PyMethod static func < (left: Double, right: Vector) -> Bool { left * left < right * right }
        @PyMethod(name: "__matmul__") static func &* (left: Vector, right: Vector) -> Double {
            left.x * right.y - left.y * right.x
        }
        @PyMethod func __hash__() -> Int { Int(x) }
    }

    @PyClass
    final class Total {
        @PyProperty var value: Int
        @PyInit init(_ value: Int = 0) { self.value = value }

        @PyMethod static func += (total: inout Total, number: Int) { total.value &+= number }
        @PyMethod static func -= (total: inout Total, number: Int) { total = Total(total.value &- number) }
        @PyMethod static func + (total: Total, number: Int) -> Total { Total(total.value &+ number) }
        @PyMethod func __radd__(_ other: Total) -> String { "never asked" }
        @PyMethod func __sub__(_ other: Int, py: Python) -> PyObject { py.notImplemented }
        @PyMethod func __rsub__(_ other: PyObject) -> String { "reflected" }
    }

    /// Only the right operand.
    @PyClass
    struct Right {
        @PyInit init() {}
        @PyMethod func __rsub__(_ other: PyObject) -> String { "right" }
        @PyMethod func __rpow__(_ other: Int, _ modulus: Int) -> Int { other &+ modulus }
    }

    /// Under conditions.
    @PyClass
    struct Conditional {
        @PyInit init() {}
        #if DEBUG
            @PyMethod func __add__(_ other: Int) -> String { "debug" }
            @PyMethod func __mul__(_ other: Int) -> String { "debug" }
        #else
            @PyMethod func __add__(_ other: Int) -> String { "release" }
        #endif
        @PyMethod func __sub__(_ other: Int) -> Int { other }
        #if NEVER
            @PyMethod func __rsub__(_ other: Int) -> Int { other }
        #endif
    }
}
