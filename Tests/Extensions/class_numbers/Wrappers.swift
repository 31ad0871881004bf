// Wrappers.swift: what a type needs to be an integer or a floating-point number of Swift's, by way of one that is.

protocol AnyWrappedInteger: BinaryInteger {
    associatedtype Raw: FixedWidthInteger
    var raw: Raw { get }
    init(raw: Raw)
}

extension AnyWrappedInteger {
    init(integerLiteral value: Int) { self.init(raw: Raw(value)) }
    var words: Raw.Words { raw.words }
    var magnitude: Raw.Magnitude { raw.magnitude }
    var trailingZeroBitCount: Int { raw.trailingZeroBitCount }
    var description: String { raw.description }
    func hash(into hasher: inout Hasher) { hasher.combine(raw) }

    static func == (left: Self, right: Self) -> Bool { left.raw == right.raw }
    static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }

    // As Swift's own they stop the program where there is no result.
    static func + (left: Self, right: Self) -> Self { Self(raw: left.raw + right.raw) }
    static func - (left: Self, right: Self) -> Self { Self(raw: left.raw - right.raw) }
    static func * (left: Self, right: Self) -> Self { Self(raw: left.raw * right.raw) }
    static func / (left: Self, right: Self) -> Self { Self(raw: left.raw / right.raw) }
    static func % (left: Self, right: Self) -> Self { Self(raw: left.raw % right.raw) }
    static func += (left: inout Self, right: Self) { left = left + right }
    static func -= (left: inout Self, right: Self) { left = left - right }
    static func *= (left: inout Self, right: Self) { left = left * right }
    static func /= (left: inout Self, right: Self) { left = left / right }
    static func %= (left: inout Self, right: Self) { left = left % right }
    static func &= (left: inout Self, right: Self) { left = Self(raw: left.raw & right.raw) }
    static func |= (left: inout Self, right: Self) { left = Self(raw: left.raw | right.raw) }
    static func ^= (left: inout Self, right: Self) { left = Self(raw: left.raw ^ right.raw) }
}

/// Without a width, as far as Swift knows: what `FixedWidthInteger` has besides.
protocol UnboundedInteger: AnyWrappedInteger {}

extension UnboundedInteger {
    init<Source: BinaryInteger>(_ source: Source) { self.init(raw: Raw(source)) }
    init<Source: BinaryFloatingPoint>(_ source: Source) { self.init(raw: Raw(source)) }
    init<Source: BinaryInteger>(clamping source: Source) { self.init(raw: Raw(clamping: source)) }
    init<Source: BinaryInteger>(truncatingIfNeeded source: Source) { self.init(raw: Raw(truncatingIfNeeded: source)) }
    init?<Source: BinaryInteger>(exactly source: Source) {
        guard let raw = Raw(exactly: source) else { return nil }
        self.init(raw: raw)
    }
    init?<Source: BinaryFloatingPoint>(exactly source: Source) {
        guard let raw = Raw(exactly: source) else { return nil }
        self.init(raw: raw)
    }
    var bitWidth: Int { Raw.bitWidth }
    static func <<= <Count: BinaryInteger>(left: inout Self, count: Count) { left = Self(raw: left.raw << count) }
    static func >>= <Count: BinaryInteger>(left: inout Self, count: Count) { left = Self(raw: left.raw >> count) }
    static prefix func ~ (value: Self) -> Self { Self(raw: ~value.raw) }
}

protocol WrappedInteger: AnyWrappedInteger, FixedWidthInteger {}

extension WrappedInteger {
    private typealias Result = (partialValue: Raw, overflow: Bool)

    static var bitWidth: Int { Raw.bitWidth }
    init(_truncatingBits bits: UInt) { self.init(raw: Raw(truncatingIfNeeded: bits)) }
    var leadingZeroBitCount: Int { raw.leadingZeroBitCount }
    var nonzeroBitCount: Int { raw.nonzeroBitCount }
    var byteSwapped: Self { Self(raw: raw.byteSwapped) }

    func addingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool) {
        wrapped(raw.addingReportingOverflow(other.raw))
    }
    func subtractingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool) {
        wrapped(raw.subtractingReportingOverflow(other.raw))
    }
    func multipliedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool) {
        wrapped(raw.multipliedReportingOverflow(by: other.raw))
    }
    func dividedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool) {
        wrapped(raw.dividedReportingOverflow(by: other.raw))
    }
    func remainderReportingOverflow(dividingBy other: Self) -> (partialValue: Self, overflow: Bool) {
        wrapped(raw.remainderReportingOverflow(dividingBy: other.raw))
    }
    static func &<<= (left: inout Self, count: Self) { left = Self(raw: left.raw &<< count.raw) }
    static func &>>= (left: inout Self, count: Self) { left = Self(raw: left.raw &>> count.raw) }
    private func wrapped(_ result: Result) -> (partialValue: Self, overflow: Bool) {
        (Self(raw: result.partialValue), result.overflow)
    }
}

protocol WrappedFloat: BinaryFloatingPoint
where
    Stride == Double, Exponent == Int, RawSignificand == UInt64, RawExponent == UInt, Magnitude == Self,
    FloatLiteralType == Double
{
    var raw: Double { get set }
    init(raw: Double)
}

extension WrappedFloat {
    init(sign: FloatingPointSign, exponent: Int, significand: Self) {
        self.init(raw: Double(sign: sign, exponent: exponent, significand: significand.raw))
    }
    init(signOf other: Self, magnitudeOf value: Self) {
        self.init(raw: Double(signOf: other.raw, magnitudeOf: value.raw))
    }
    init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt64) {
        self.init(
            raw: Double(
                sign: sign, exponentBitPattern: exponentBitPattern, significandBitPattern: significandBitPattern))
    }
    init(integerLiteral value: Int) { self.init(raw: Double(value)) }
    init(floatLiteral value: Double) { self.init(raw: value) }
    init<Source: BinaryInteger>(_ source: Source) { self.init(raw: Double(source)) }
    init<Source: BinaryFloatingPoint>(_ source: Source) { self.init(raw: Double(source)) }
    init?<Source: BinaryInteger>(exactly source: Source) {
        guard let raw = Double(exactly: source) else { return nil }
        self.init(raw: raw)
    }

    static var nan: Self { Self(raw: .nan) }
    static var signalingNaN: Self { Self(raw: .signalingNaN) }
    static var infinity: Self { Self(raw: .infinity) }
    static var greatestFiniteMagnitude: Self { Self(raw: .greatestFiniteMagnitude) }
    static var pi: Self { Self(raw: .pi) }
    static var leastNormalMagnitude: Self { Self(raw: .leastNormalMagnitude) }
    static var leastNonzeroMagnitude: Self { Self(raw: .leastNonzeroMagnitude) }
    static var exponentBitCount: Int { Double.exponentBitCount }
    static var significandBitCount: Int { Double.significandBitCount }
    var exponentBitPattern: UInt { raw.exponentBitPattern }
    var significandBitPattern: UInt64 { raw.significandBitPattern }
    var binade: Self { Self(raw: raw.binade) }
    var significandWidth: Int { raw.significandWidth }
    var ulp: Self { Self(raw: raw.ulp) }
    var exponent: Int { raw.exponent }
    var sign: FloatingPointSign { raw.sign }
    var significand: Self { Self(raw: raw.significand) }
    var magnitude: Self { Self(raw: raw.magnitude) }
    var nextUp: Self { Self(raw: raw.nextUp) }
    var isNormal: Bool { raw.isNormal }
    var isFinite: Bool { raw.isFinite }
    var isZero: Bool { raw.isZero }
    var isSubnormal: Bool { raw.isSubnormal }
    var isInfinite: Bool { raw.isInfinite }
    var isNaN: Bool { raw.isNaN }
    var isSignalingNaN: Bool { raw.isSignalingNaN }
    var isCanonical: Bool { raw.isCanonical }
    func hash(into hasher: inout Hasher) { hasher.combine(raw) }
    func distance(to other: Self) -> Double { other.raw - raw }
    func advanced(by distance: Double) -> Self { Self(raw: raw + distance) }

    static func + (left: Self, right: Self) -> Self { Self(raw: left.raw + right.raw) }
    static func - (left: Self, right: Self) -> Self { Self(raw: left.raw - right.raw) }
    static func * (left: Self, right: Self) -> Self { Self(raw: left.raw * right.raw) }
    static func / (left: Self, right: Self) -> Self { Self(raw: left.raw / right.raw) }
    static func += (left: inout Self, right: Self) { left = left + right }
    static func -= (left: inout Self, right: Self) { left = left - right }
    static func *= (left: inout Self, right: Self) { left = left * right }
    static func /= (left: inout Self, right: Self) { left = left / right }
    mutating func negate() { raw.negate() }
    mutating func formRemainder(dividingBy other: Self) { raw.formRemainder(dividingBy: other.raw) }
    mutating func formTruncatingRemainder(dividingBy other: Self) { raw.formTruncatingRemainder(dividingBy: other.raw) }
    mutating func formSquareRoot() { raw.formSquareRoot() }
    mutating func addProduct(_ left: Self, _ right: Self) { raw.addProduct(left.raw, right.raw) }
    mutating func round(_ rule: FloatingPointRoundingRule) { raw.round(rule) }
    func isEqual(to other: Self) -> Bool { raw.isEqual(to: other.raw) }
    func isLess(than other: Self) -> Bool { raw.isLess(than: other.raw) }
    func isLessThanOrEqualTo(_ other: Self) -> Bool { raw.isLessThanOrEqualTo(other.raw) }
}
