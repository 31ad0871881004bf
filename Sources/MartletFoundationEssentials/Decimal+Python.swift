// Decimal+Python.swift: decimal.Decimal, never rounded. Swift's has 38 digits and exponents from -128 to 127.

public import Martlet

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Decimal: PythonConvertible {
    /// A Python `decimal.Decimal`, exactly, whatever Python's context says.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        let type = try py.import("decimal").Decimal
        guard !isNaN else { return try type("NaN") }
        // What Swift keeps as 1E+2 is 100 to a reader; beyond that a number is kept short.
        let zeros = Swift.max(exponent, 0)
        let digits = significand.magnitude.description + String(repeating: "0", count: zeros)
        return try type("\(isSignMinus ? "-" : "")\(digits)E\(exponent - zeros)")
    }
}

extension Decimal: ConvertibleFromPython {
    /// From a `decimal.Decimal` or an `int`. Trailing zeros and the sign of a zero do not come along.
    ///
    /// - Throws: ``PyError`` holding `OverflowError` for a number that would have to be rounded and for infinity, `ValueError`
    ///   for a signalling NaN, `TypeError` for anything else, a `float` too.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Decimal {
        let type = try object.py.import("decimal").Decimal
        if try object.py.isinstance(object, type) { return try decimal(type.as_tuple(object)) }
        guard object.isInstance(of: PyInt.self) else { throw .cannotConvert(object, to: "Decimal") }
        return try decimal(type.as_tuple(type(object)))
    }

    /// Of the sign, the digits and the exponent, which is a letter for what is no number.
    private static func decimal(_ parts: PyObject) throws(PyError) -> Decimal {
        let (sign, digits, exponent): (Int, PyTuple, PyObject) = try parts.extract()
        if PyStr.isInstance(exponent) { return try special(exponent.extract()) }
        let reduced = try DecimalDigits(digits, exponent: exponent.extract())
        guard let text = reduced?.text, let magnitude = Decimal(string: text) else {
            throw .conversion(.overflowError, "the Decimal has too many digits or too large an exponent for Swift")
        }
        return sign == 0 ? magnitude : -magnitude
    }

    private static func special(_ letter: String) throws(PyError) -> Decimal {
        switch letter {
        case "n": return .nan
        case "N": throw .conversion(.valueError, "cannot convert a signalling NaN to a Swift Decimal")
        default: throw .conversion(.overflowError, "cannot convert Infinity to a Swift Decimal")
        }
    }
}

/// A decimal number as Swift can hold it: a whole number of 128 bits and a power of ten.
private struct DecimalDigits {
    var number: UInt128 = 0
    var exponent: Int

    /// `nil` for a number that would have to be rounded.
    init?(_ digits: PyTuple, exponent: Int) throws(PyError) {
        self.exponent = exponent
        var zeros = 0
        for digit in digits {
            let digit: UInt8 = try digit.extract()
            guard digit != 0 else {
                zeros += 1
                continue
            }
            guard number == 0 || append(zeros: zeros), append(digit) else { return nil }
            zeros = 0
        }
        guard number != 0 else {
            self.exponent = 0
            return
        }
        let (sum, overflow) = exponent.addingReportingOverflow(zeros)
        self.exponent = sum
        // A large exponent may be had with more zeros.
        guard !overflow, sum <= 127 || append(zeros: sum - 127) else { return nil }
        self.exponent = Swift.min(sum, 127)
        guard self.exponent >= -128 else { return nil }
    }

    var text: String { "\(number)E\(exponent)" }

    private mutating func append(_ digit: UInt8) -> Bool {
        let (tens, first) = number.multipliedReportingOverflow(by: 10)
        let (sum, second) = tens.addingReportingOverflow(UInt128(digit))
        number = sum
        return !first && !second
    }

    /// Ends at the first that does not fit, so that a million of them take no time.
    private mutating func append(zeros: Int) -> Bool {
        for _ in 0..<zeros where !append(0) { return false }
        return true
    }
}
