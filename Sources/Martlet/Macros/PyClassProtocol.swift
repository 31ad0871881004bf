// PyClassProtocol.swift: the Swift protocols that a class can show to Python.

/// A Swift protocol of a ``PyClass(name:names:final:weakref:dict:exposing:extensions:)`` type, as Python is to see it.
///
/// The type must conform; the compiler says so where it does not. A special method that the class has itself comes first.
public enum PyClassProtocol: Sendable {
    /// `Equatable`: `==` and `!=` with objects of the same class.
    case equatable
    /// `Comparable`: the order, and `==`.
    case comparable
    /// `Hashable`: `hash()`, and `==`. As with `str`, the hash differs between processes. What it depends on must not change.
    case hashable
    /// `CustomStringConvertible`: `str()`.
    case description
    /// `CustomDebugStringConvertible`: `repr()`.
    case debugDescription
    /// `Sequence` of values that convert: `iter()`, of a copy of the value.
    case sequence
    /// `RandomAccessCollection` of values that convert: `len()`, `[index]` from both ends, slices as lists, and `iter()`.
    case collection
    /// `AdditiveArithmetic`: `+` and `-`.
    case additiveArithmetic
    /// `Numeric`: `*`, too.
    case numeric
    /// `SignedNumeric`: the unary `-`, too.
    case signedNumeric
    /// `Codable`: `pickle` and `copy`, by what is encoded. A `__dict__` comes along.
    case codable
    /// `__match_args__`, so that `match` takes the stored properties by position; no protocol of Swift's.
    case matchArguments
}
